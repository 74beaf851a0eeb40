package nl.basiseerst.domain.practice;

import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.domain.value.Expectation.Rule;
import nl.basiseerst.domain.value.InvalidValue;

import java.util.ArrayList;
import java.util.List;

/// How the practice cuts its day into dayparts (dagdelen).
///
/// @param ends minute of the day at which each daypart ends, ascending, the last 1440
public record Dayparts(List<Integer> ends) {

    /// Morning until 13:00 and the rest of the day.
    public static final Dayparts DEFAULT = new Dayparts(List.of(13 * 60, TimeSpan.END_OF_DAY));

    public Dayparts {
        ends = List.copyOf(ends);
        int before = 0;
        for (int end : ends) {
            if (end <= before) {
                throw InvalidValue.at("", Rule.DAYPART_ENDS);
            }
            before = end;
        }
        if (before != TimeSpan.END_OF_DAY) {
            throw InvalidValue.at("", Rule.DAYPART_ENDS);
        }
    }

    /// How many dayparts a day has, at least 1.
    public int count() {
        return ends.size();
    }

    /// The stretch of daypart `index`, counted from 0.
    public TimeSpan span(int index) {
        return new TimeSpan(index == 0 ? 0 : ends.get(index - 1), ends.get(index));
    }

    /// The stretches of all dayparts, in order.
    public List<TimeSpan> spans() {
        List<TimeSpan> spans = new ArrayList<>();
        for (int i = 0; i < count(); i++) {
            spans.add(span(i));
        }
        return spans;
    }
}
