package nl.basiseerst.ui.week.basic;

import nl.basiseerst.application.store.FreshId;
import nl.basiseerst.domain.schedule.BasicSchedule;
import nl.basiseerst.domain.schedule.PatternBlock;
import nl.basiseerst.domain.time.IsoWeek;

import java.util.ArrayList;
import java.util.List;

/// Basic schedules that are made of others.
final class ScheduleEdits {

    private ScheduleEdits() {}

    static BasicSchedule empty(String name, IsoWeek from) {
        return new BasicSchedule(FreshId.of("basis"), name, from, 1, List.of(), List.of());
    }

    /// The same cycle from a later week on, not stamped onto any week yet.
    static BasicSchedule nextVersion(BasicSchedule schedule, IsoWeek from) {
        return new BasicSchedule(
                FreshId.of("basis"),
                schedule.name(),
                from,
                schedule.weeks(),
                schedule.blocks(),
                List.of());
    }

    static BasicSchedule renamed(BasicSchedule schedule, String name) {
        return new BasicSchedule(
                schedule.id(),
                name,
                schedule.validFrom(),
                schedule.weeks(),
                schedule.blocks(),
                schedule.stamped());
    }

    /// The same cycle, beginning in another week.
    static BasicSchedule from(BasicSchedule schedule, IsoWeek validFrom) {
        return new BasicSchedule(
                schedule.id(),
                schedule.name(),
                validFrom,
                schedule.weeks(),
                schedule.blocks(),
                schedule.stamped().stream().filter(w -> w.compareTo(validFrom) >= 0).toList());
    }

    /// A longer cycle, whose new weeks are as those they follow on now: of a cycle of two the third
    /// is as the first. Or a shorter one, whose last weeks go.
    static BasicSchedule withWeeks(BasicSchedule schedule, int weeks) {
        List<PatternBlock> blocks = new ArrayList<>();
        for (int week = 1; week <= weeks; week++) {
            int as = (week - 1) % schedule.weeks() + 1;
            for (PatternBlock block : schedule.blocks()) {
                if (block.week() == as) {
                    blocks.add(week == as ? block : again(block, week));
                }
            }
        }
        return new BasicSchedule(
                schedule.id(),
                schedule.name(),
                schedule.validFrom(),
                weeks,
                blocks,
                schedule.stamped());
    }

    private static PatternBlock again(PatternBlock block, int week) {
        return new PatternBlock(
                FreshId.of("b"),
                block.member(),
                week,
                block.day(),
                block.span(),
                block.session(),
                block.room(),
                block.note(),
                block.extra());
    }
}
