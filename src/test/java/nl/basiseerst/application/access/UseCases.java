package nl.basiseerst.application.access;

import nl.basiseerst.application.store.PracticeStore;
import nl.basiseerst.testing.SampleAccess;

import java.nio.file.Path;
import java.util.List;

/// Everything that can be done with what is stored, through the use cases of the program, each with
/// what it takes.
final class UseCases {

    private UseCases() {}

    /// @param real what the tests look at, past the door
    static List<UseCase> of(PracticeStore real, SampleAccess access, Path folder) {
        Door door = new Door(real, access, folder);
        ReadingCases.addTo(door);
        EditingCases.addTo(door);
        RosterCases.addTo(door);
        AccountCases.addTo(door);
        CareCases.addTo(door);
        return door.all();
    }
}
