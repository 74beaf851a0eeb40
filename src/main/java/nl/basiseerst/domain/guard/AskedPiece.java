package nl.basiseerst.domain.guard;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// A part of what patients ask of an activity in a week.
///
/// @param date the open day on which it arrives; null when any open day of the week will do
/// @param daypart index of the daypart it arrives in, counted from 0; null for any time of the day
/// @param contacts above 0
/// @param minutes the same in norm minutes
/// @param mayWait whether it may be left to a later week
/// @param shortageMinutes what of it is not covered as planned; 0 for what may wait
public record AskedPiece(
        @Nullable LocalDate date,
        @Nullable Integer daypart,
        double contacts,
        double minutes,
        boolean mayWait,
        double shortageMinutes) {}
