package nl.basiseerst.ui.common.desk;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// Where someone wants to go next, such as to the block behind a number.
///
/// @param place id of the part of the window, such as `week`
/// @param thing id of the block, member, task or activity to point at there, or a member on a day
///   as `member@2026-12-01`; null for none
public record Destination(String place, @Nullable String thing) {

    /// Stands between a member and a day.
    public static final char ON_DAY = '@';

    /// How the thing of [#history] begins.
    public static final String HISTORY = "log/";

    /// Who changed a thing: the log of changes, with nothing else in it.
    ///
    /// @param kind as [nl.basiseerst.application.EntityText] names it
    public static Destination history(String kind, String id) {
        return new Destination("settings", HISTORY + kind + "/" + id);
    }

    /// A day of a member.
    ///
    /// @param member id of the member
    public static Destination day(String place, String member, LocalDate date) {
        return new Destination(place, member + ON_DAY + date);
    }
}
