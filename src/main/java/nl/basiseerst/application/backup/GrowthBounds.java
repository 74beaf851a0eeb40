package nl.basiseerst.application.backup;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.Properties;

/// From when on a data file is large against what it holds, and how long writing it anew may take
/// while nobody asked for it. Where the numbers come from stands with them in
/// `backup/growth.properties`.
///
/// @param times the content, from 1
/// @param least in bytes; a file that is no longer is never large
/// @param atExit in bytes of content; what holds more is written anew only by hand
/// @param longest the most it may take unasked
public record GrowthBounds(int times, long least, long atExit, Duration longest) {

    /// What comes with the program.
    public static GrowthBounds shipped() {
        Properties list = new Properties();
        try (Reader reader =
                new InputStreamReader(
                        Objects.requireNonNull(
                                GrowthBounds.class.getResourceAsStream(
                                        "/backup/growth.properties")),
                        StandardCharsets.UTF_8)) {
            list.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable); // it is part of the program
        }
        return new GrowthBounds(
                Integer.parseInt(list.getProperty("times", "")),
                Long.parseLong(list.getProperty("least", "")),
                Long.parseLong(list.getProperty("exit", "")),
                Duration.ofMillis(Long.parseLong(list.getProperty("longest", ""))));
    }

    /// Whether much is gained by writing the file anew.
    public boolean isLarge(FileSize size) {
        return size.file() > least && size.file() > times * size.content();
    }

    /// Whether that is done when the program ends, without anybody asking for it.
    public boolean isDoneAtExit(FileSize size) {
        return isLarge(size) && size.content() <= atExit;
    }
}
