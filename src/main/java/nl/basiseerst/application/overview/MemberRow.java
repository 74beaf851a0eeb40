package nl.basiseerst.application.overview;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// One member through a week.
///
/// @param member id of the member
/// @param plannedMinutes minutes in blocks that count, overlapping ones once
/// @param contractHours hours a week by contract, null when not agreed
/// @param cells one per day shown
public record MemberRow(
        String member,
        String name,
        int plannedMinutes,
        @Nullable Double contractHours,
        List<DayCell> cells) {

    /// Minutes of difference with the contract that are not worth a mark.
    private static final int SLACK_MINUTES = 30;

    /// How what is planned compares with the contract.
    public enum Balance {
        /// Nothing was agreed.
        NOT_AGREED,
        /// More than half an hour less than agreed.
        UNDER,
        /// As agreed.
        EVEN,
        /// More than half an hour more than agreed.
        OVER
    }

    public MemberRow {
        cells = List.copyOf(cells);
    }

    public Balance balance() {
        if (contractHours == null) {
            return Balance.NOT_AGREED;
        }
        double difference = plannedMinutes - contractHours * 60;
        if (Math.abs(difference) <= SLACK_MINUTES) {
            return Balance.EVEN;
        }
        return difference < 0 ? Balance.UNDER : Balance.OVER;
    }
}
