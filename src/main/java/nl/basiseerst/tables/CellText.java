package nl.basiseerst.tables;

import org.dhatim.fastexcel.reader.Cell;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.regex.Pattern;

/// What a person sees in a cell of Excel. Dates are always whole, whatever part of them Excel
/// shows.
final class CellText {

    /// Excel shows a number of unlimited width with as many digits.
    private static final MathContext DIGITS = new MathContext(11, RoundingMode.HALF_UP);

    /// What in a format is no part of a date: quoted words, escaped characters, room, colours and
    /// conditions. Hours beyond a day stand in brackets too, and stay.
    private static final Pattern NOT_MEANT =
            Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?![hms]+\\])[^\\]]*\\]");

    private static final Pattern DATE = Pattern.compile("[yd]|mmm");
    private static final Pattern TIME = Pattern.compile("[hs]");

    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465); // 31-12-9999
    private static final int MINUTES_A_DAY = 1440;

    /// Far beyond what people count; reckoning with longer numbers takes ever longer.
    private static final int MOST_DIGITS = 20;

    private CellText() {}

    static String of(Cell cell) {
        Object value = cell.getValue();
        if (value instanceof BigDecimal number) {
            return number(cell, number);
        }
        if (value instanceof Boolean yes) {
            return yes ? "WAAR" : "ONWAAR";
        }
        return cell.getText().replace("_x000D_", ""); // how Excel writes a carriage return
    }

    private static String number(Cell cell, BigDecimal number) {
        if (number.signum() == 0 && !TIME.matcher(format(cell)).find()) {
            return "0";
        }
        int digitsBefore = number.precision() - number.scale();
        if (Math.abs(digitsBefore) > MOST_DIGITS || number.precision() > 10 * MOST_DIGITS) {
            return number.round(DIGITS).stripTrailingZeros().toString();
        }
        String format = format(cell);
        boolean date = DATE.matcher(format).find();
        boolean time = TIME.matcher(format).find();
        if ((date || time) && number.signum() >= 0 && number.compareTo(LAST_DAY) <= 0) {
            return date ? date(cell.asDate(), time) : hours(number, format.contains("["));
        }
        return plain(number);
    }

    /// The format without what is no part of a date, in small letters; empty for none.
    private static String format(Cell cell) {
        String format = cell.getDataFormatString();
        if (format == null) {
            Integer id = cell.getDataFormatId();
            return id == null ? "" : builtIn(id);
        }
        return NOT_MEANT.matcher(format.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    /// Formats without a text of their own, which depend on the country (ECMA-376, 18.8.30): dates
    /// from 27 to 36 and from 50 to 58, of which 32 to 35 are times.
    private static String builtIn(int id) {
        if (id >= 32 && id <= 35) {
            return "h";
        }
        return (id >= 27 && id <= 36) || (id >= 50 && id <= 58) ? "d" : "";
    }

    private static String date(LocalDateTime moment, boolean withTime) {
        String date =
                moment.getDayOfMonth() + "-" + moment.getMonthValue() + "-" + moment.getYear();
        int seconds = moment.toLocalTime().toSecondOfDay();
        return withTime && seconds > 0 ? date + " " + clock((seconds + 30) / 60) : date;
    }

    /// @param beyond whether hours go on after a day, as in a sum of hours
    private static String hours(BigDecimal days, boolean beyond) {
        BigDecimal part = beyond ? days : days.remainder(BigDecimal.ONE);
        int minutes =
                part.multiply(BigDecimal.valueOf(MINUTES_A_DAY))
                        .setScale(0, RoundingMode.HALF_UP)
                        .intValueExact();
        return clock(minutes);
    }

    private static String clock(int minutes) {
        int rest = minutes % 60;
        return minutes / 60 + (rest < 10 ? ":0" : ":") + rest;
    }

    /// With a comma, as in the Netherlands: 7,5 and not 7.5.
    private static String plain(BigDecimal number) {
        return number.round(DIGITS).stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
