package nl.basiseerst.ui.team;

import nl.basiseerst.application.Progress;
import nl.basiseerst.application.privacy.Copies;
import nl.basiseerst.application.privacy.DocumentWriter;
import nl.basiseerst.application.privacy.ErasePerson;
import nl.basiseerst.application.privacy.GatherPerson;
import nl.basiseerst.application.privacy.PersonFiles;
import nl.basiseerst.application.words.Messages;
import nl.basiseerst.ui.common.BackgroundWork;
import nl.basiseerst.ui.common.FileChoice;

import java.util.function.Consumer;
import java.util.function.Function;

/// What a person can ask of the practice about their data, and what that takes.
///
/// @param rebuild makes the data file anew, so that nothing erased lingers in it
/// @param storage runs all work with the store one after another
public record PersonCare(
        GatherPerson gather,
        ErasePerson erase,
        PersonFiles json,
        Function<Messages, DocumentWriter> pdf,
        Copies copies,
        Consumer<Progress> rebuild,
        BackgroundWork storage,
        FileChoice choice) {}
