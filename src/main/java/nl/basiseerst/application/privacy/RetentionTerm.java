package nl.basiseerst.application.privacy;

import nl.basiseerst.application.catalogue.Certainty;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Properties;

/// For how long something is kept unless the practice sets it otherwise, and who says so.
///
/// @param months proposed
/// @param least what may be set at the least, in months
/// @param most what may be set at the most, in months
/// @param source in Dutch
/// @param date when the source was looked at
public record RetentionTerm(
        int months, int least, int most, Certainty certainty, String source, LocalDate date) {

    /// What is kept that long.
    public enum Kept {
        /// A name, after the last day of employment.
        EMPLOYMENT,
        /// Blocks, absences and tasks, after their date.
        SCHEDULE
    }

    /// What comes with the program.
    public static RetentionTerm shipped(Kept kept) {
        Properties list = new Properties();
        try (Reader reader =
                new InputStreamReader(
                        Objects.requireNonNull(
                                RetentionTerm.class.getResourceAsStream(
                                        "/privacy/retention.properties")),
                        StandardCharsets.UTF_8)) {
            list.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable); // it is part of the program
        }
        String of = kept == Kept.EMPLOYMENT ? "employment." : "schedule.";
        return new RetentionTerm(
                Integer.parseInt(list.getProperty(of + "months", "")),
                Integer.parseInt(list.getProperty(of + "least", "")),
                Integer.parseInt(list.getProperty(of + "most", "")),
                Certainty.valueOf(list.getProperty(of + "certainty", "")),
                list.getProperty(of + "source", ""),
                LocalDate.parse(list.getProperty(of + "date", "")));
    }
}
