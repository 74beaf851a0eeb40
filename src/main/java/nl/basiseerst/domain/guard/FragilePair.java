package nl.basiseerst.domain.guard;

import java.time.LocalDate;

/// A member whose absence on one day would break that day's urgent basic offer (risk-model.md,
/// section 8).
///
/// @param member id of the member
/// @param shortageMinutes what would come short that day, in norm minutes
/// @param covered whether an agreement (waarneming) covers the member's role
public record FragilePair(String member, LocalDate date, double shortageMinutes, boolean covered) {}
