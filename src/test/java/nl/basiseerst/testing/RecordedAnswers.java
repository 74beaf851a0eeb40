package nl.basiseerst.testing;

import nl.basiseerst.ui.common.FileChoice;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Someone at the desktop who answers every question for a file with what was said beforehand, and
/// remembers what was asked.
public final class RecordedAnswers implements FileChoice {

    private final List<String> asked = new ArrayList<>();
    private @Nullable Path answer;

    /// Answers with that file from here on; null for thinking better of it.
    public void answer(@Nullable Path file) {
        answer = file;
    }

    /// The keys of the titles, and the names proposed, in order.
    public List<String> asked() {
        return asked;
    }

    @Override
    public Optional<Path> toRead(String titleKey, Kind kind) {
        asked.add(titleKey);
        return Optional.ofNullable(answer);
    }

    @Override
    public Optional<Path> toWrite(String titleKey, Kind kind, String name) {
        asked.add(titleKey + " " + name);
        return Optional.ofNullable(answer);
    }
}
