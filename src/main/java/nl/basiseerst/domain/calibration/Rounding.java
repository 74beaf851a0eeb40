package nl.basiseerst.domain.calibration;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// Counted figures as they are recorded: people read and change them, and more digits than these
/// would promise what no count can keep.
final class Rounding {

    private static final MathContext FIVE_DIGITS = new MathContext(5, RoundingMode.HALF_UP);
    private static final int SHARE_DECIMALS = 4;

    private Rounding() {}

    /// Contacts, to five digits.
    static double contacts(double number) {
        return BigDecimal.valueOf(number).round(FIVE_DIGITS).doubleValue();
    }

    /// A share or a factor, to four decimals.
    static double share(double number) {
        return BigDecimal.valueOf(number)
                .setScale(SHARE_DECIMALS, RoundingMode.HALF_UP)
                .doubleValue();
    }
}
