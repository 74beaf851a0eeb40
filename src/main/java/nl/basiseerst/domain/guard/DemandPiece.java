package nl.basiseerst.domain.guard;

/// A piece of the week's demand of one activity that may be served in one window of days and
/// dayparts.
///
/// @param activity index of the activity in the order of serving
/// @param day index of the first open day of the window
/// @param days how many open days the window holds, counted on past the last day to the first
/// @param fromDaypart first daypart of a day in which it may be served
/// @param toDaypart last daypart, inclusive
/// @param minutes norm minutes asked, above 0
/// @param waiting whether it is the part of deferrable demand that may still wait
record DemandPiece(
        int activity,
        int day,
        int days,
        int fromDaypart,
        int toDaypart,
        double minutes,
        boolean waiting) {

    /// The same piece with so many times the demand.
    DemandPiece times(double factor) {
        return new DemandPiece(
                activity, day, days, fromDaypart, toDaypart, minutes * factor, waiting);
    }

    boolean mayBeServedOn(int openDay, int daypart, int openDays) {
        return daypart >= fromDaypart
                && daypart <= toDaypart
                && Math.floorMod(openDay - day, openDays) < days;
    }
}
