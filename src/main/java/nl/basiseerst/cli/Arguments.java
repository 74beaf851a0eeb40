package nl.basiseerst.cli;

import nl.basiseerst.application.export.WeekRange;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.value.InvalidValue;

import picocli.CommandLine.ParseResult;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/// What was given to a command, read as what it should be. Each throws [UsageMistake] if it is not.
public final class Arguments {

    private final ParseResult given;
    private final ParseResult before;

    /// @param given after the name of the command
    /// @param before the name of the command
    Arguments(ParseResult given, ParseResult before) {
        this.given = given;
        this.before = before;
    }

    boolean has(String option) {
        return given.hasMatchedOption(option) || before.hasMatchedOption(option);
    }

    Optional<String> text(String option) {
        String value = given.matchedOptionValue(option, (String) null);
        if (value == null) {
            value = before.matchedOptionValue(option, (String) null);
        }
        return Optional.ofNullable(value);
    }

    IsoWeek week() {
        String text = text("--week").orElseThrow(() -> new UsageMistake("missing", "--week"));
        return IsoWeek.parse(text).orElseThrow(() -> new UsageMistake("week", text));
    }

    /// The weeks from `--week`, as many as `--weeks` says; one if it says nothing.
    WeekRange weeks() {
        IsoWeek first = week();
        String count = text("--weeks").orElse("1");
        try {
            return new WeekRange(first, Integer.parseInt(count));
        } catch (NumberFormatException | InvalidValue noCount) {
            throw new UsageMistake("weeks", count, Integer.toString(WeekRange.MOST));
        }
    }

    LocalDate date() {
        return date("--date").orElseThrow(() -> new UsageMistake("missing", "--date"));
    }

    Optional<LocalDate> date(String option) {
        return text(option).map(Arguments::parsedDate);
    }

    private static LocalDate parsedDate(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException noDate) {
            throw new UsageMistake("date", text);
        }
    }

    Path path(String option) {
        return path(option, text(option).orElseThrow(() -> new UsageMistake("missing", option)));
    }

    /// The file given without an option.
    Path file() {
        return path("F", given.matchedPositionalValue(0, ""));
    }

    PracticePlace place() {
        if (has("--file") && has("--data")) {
            throw new UsageMistake("file-and-data");
        }
        if (has("--file")) {
            return new PracticePlace.InFile(path("--file"));
        }
        return has("--data")
                ? new PracticePlace.InFolder(path("--data"))
                : new PracticePlace.Usual();
    }

    private static Path path(String name, String text) {
        if (text.isBlank()) {
            throw new UsageMistake("path", name, text);
        }
        try {
            return Path.of(text);
        } catch (InvalidPathException noPath) {
            throw new UsageMistake("path", name, text);
        }
    }
}
