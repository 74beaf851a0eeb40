package nl.basiseerst.application.intake;

import nl.basiseerst.application.intake.Problem.Fault;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Hours a week as people write them: `32`, `32,5`, `32 uur`, `32:30`.
final class NumberText {

    private static final int MINUTES = 60;

    /// More than a person can have in a contract; a number beyond it is something else.
    private static final double MOST_HOURS = 80;

    private static final Pattern HOURS =
            Pattern.compile(
                    "(\\d{1,3})(?:([.,])(\\d{1,2})|:(\\d{2})(?::\\d{2})?)?\\s*"
                        + "(?:uur|uren|u|hours|hrs|h)?\\.?(?:\\s*(?:per|p/|/)\\s*(?:week|w|wk))?",
                    Pattern.CASE_INSENSITIVE);

    private NumberText() {}

    /// @throws Misfit if it is no number of hours a week
    static double hours(String text) {
        Matcher parts = HOURS.matcher(text.strip());
        if (!parts.matches()) {
            throw new Misfit(Fault.HOURS, text);
        }
        double hours =
                parts.group(3) == null
                        ? Double.parseDouble(parts.group(1))
                        : Double.parseDouble(parts.group(1) + "." + parts.group(3));
        if (parts.group(4) != null) {
            hours += Double.parseDouble(parts.group(4)) / MINUTES;
        }
        if (hours > MOST_HOURS) {
            throw new Misfit(Fault.HOURS, text);
        }
        return hours;
    }
}
