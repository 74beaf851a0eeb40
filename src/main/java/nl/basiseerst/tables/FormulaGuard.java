package nl.basiseerst.tables;

import java.util.regex.Pattern;

/// Keeps a spreadsheet from reckoning with what is text: an apostrophe in front says so (OWASP ASVS
/// 5.0, 1.2.10). Reading takes it away again.
final class FormulaGuard {

    /// What a spreadsheet takes for the start of a formula, in wide letters too; blanks that it may
    /// skip; and what was made harmless already, so that it comes back with its apostrophe.
    private static final String START = "'*[=+\\-@\\t\\r\\n\uFF1D\uFF0B\uFF0D\uFF20]";

    private static final Pattern FORMULA = Pattern.compile("(?s)" + START + ".*");
    private static final Pattern GUARDED = Pattern.compile("(?s)'" + START + ".*");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+([.,]\\d+)?");

    private FormulaGuard() {}

    /// The cell as no spreadsheet takes it for a formula. A zero character, which no text has,
    /// goes.
    static String harmless(String cell) {
        String text = cell.replace("\0", "");
        boolean formula = FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches();
        return formula ? "'" + text : text;
    }

    /// The cell as it was before, also where Excel itself put the apostrophe.
    static String asItWas(String cell) {
        return GUARDED.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
