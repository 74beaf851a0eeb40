package nl.basiseerst.domain.team;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// Something of a member that ends: a competence, or the contract.
///
/// @param member id of the member
/// @param competence id of the competence, null for the contract
/// @param lastDay last day it holds
public record Expiry(String member, @Nullable String competence, LocalDate lastDay) {

    /// Days from that date up to the last day: 0 on the last day itself, negative once it is past.
    public long daysLeft(LocalDate date) {
        return ChronoUnit.DAYS.between(date, lastDay);
    }

    /// Whether it no longer holds on that date.
    public boolean isPastOn(LocalDate date) {
        return lastDay.isBefore(date);
    }
}
