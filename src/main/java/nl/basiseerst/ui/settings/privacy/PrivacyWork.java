package nl.basiseerst.ui.settings.privacy;

import nl.basiseerst.application.Progress;
import nl.basiseerst.application.privacy.Copies;
import nl.basiseerst.application.privacy.DocumentWriter;
import nl.basiseerst.application.privacy.KeepNoLonger;
import nl.basiseerst.application.privacy.ProcessingRegister;
import nl.basiseerst.application.usecase.PracticeSource;
import nl.basiseerst.application.words.Messages;
import nl.basiseerst.ui.common.BackgroundWork;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// What the part about privacy works with.
///
/// @param lastErasure when something was erased last
/// @param stored the whole practice, for looking through its texts
/// @param rebuild makes the data file anew, so that nothing erased lingers in it
/// @param storage runs all work with the store one after another
public record PrivacyWork(
        KeepNoLonger keeping,
        ProcessingRegister register,
        Function<Messages, DocumentWriter> pdf,
        Copies copies,
        Supplier<Optional<Instant>> lastErasure,
        PracticeSource stored,
        Consumer<Progress> rebuild,
        BackgroundWork storage) {}
