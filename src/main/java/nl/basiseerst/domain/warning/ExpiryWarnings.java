package nl.basiseerst.domain.warning;

import nl.basiseerst.domain.team.Expiry;

import java.time.LocalDate;
import java.util.List;

/// Competences and contracts that end, as warnings.
public final class ExpiryWarnings {

    private ExpiryWarnings() {}

    /// @param expiring what ends soon or has ended
    /// @param date from which it is seen
    public static List<Warning> of(List<Expiry> expiring, LocalDate date) {
        return expiring.stream().map(expiry -> of(expiry, date)).toList();
    }

    /// @param date from which it is seen: what was accepted while it was to come is open again once
    ///   it has ended
    public static Warning of(Expiry expiry, LocalDate date) {
        WarningKind kind = expiry.isPastOn(date) ? WarningKind.ENDED : WarningKind.ENDS_SOON;
        return new Warning(
                WarningKey.ofMember(kind, expiry.lastDay(), expiry.member(), expiry.competence()),
                0);
    }
}
