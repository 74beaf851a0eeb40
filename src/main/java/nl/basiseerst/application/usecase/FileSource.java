package nl.basiseerst.application.usecase;

import nl.basiseerst.application.PracticeFiles;
import nl.basiseerst.application.store.StoredPractice;
import nl.basiseerst.domain.time.Period;

import java.nio.file.Path;

/// A practice straight from its file; nothing stored is read or changed.
public final class FileSource implements PracticeSource {

    private final PracticeFiles files;
    private final Path file;

    public FileSource(PracticeFiles files, Path file) {
        this.files = files;
        this.file = file;
    }

    @Override
    public StoredPractice load(Period period) {
        return new StoredPractice(files.read(file).during(period), 0);
    }
}
