package nl.basiseerst.domain.guard;

import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.schedule.CountingBlock;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What each block brings to some activities.
record BroughtMinutes(WeekProblem problem) {

    /// The blocks of the week that can serve any of the activities.
    List<ServingBlock> ofWeek(Set<Integer> activities) {
        List<ServingBlock> blocks = new ArrayList<>();
        for (int day = 0; day < problem.frame.openDays.size(); day++) {
            blocks.addAll(ofDay(day, activities));
        }
        return blocks;
    }

    /// The same of one open day.
    List<ServingBlock> ofDay(int day, Set<Integer> activities) {
        Map<String, Double> planned = minutes(day, Release.NOTHING, activities);
        Map<String, Double> without = minutes(day, Release.ALL, activities);
        List<ServingBlock> blocks = new ArrayList<>();
        for (CountingBlock counting :
                problem.frame.attendance.on(problem.frame.openDays.get(day))) {
            Block block = counting.block();
            double released = without.getOrDefault(block.id(), 0.0);
            if (released > 0) {
                blocks.add(
                        new ServingBlock(
                                block.id(),
                                block.member(),
                                block.session(),
                                block.date(),
                                block.span(),
                                planned.getOrDefault(block.id(), 0.0),
                                released));
            }
        }
        return blocks;
    }

    private Map<String, Double> minutes(int day, Release release, Set<Integer> activities) {
        Map<String, Double> minutes = new HashMap<>();
        for (Part part : problem.supply.day(day, release)) {
            int most =
                    part.options().stream()
                            .filter(option -> activities.contains(option.activity()))
                            .mapToInt(Part.Option::supervised)
                            .max()
                            .orElse(0);
            minutes.merge(part.block().block().id(), most * part.yield(), Double::sum);
        }
        return minutes;
    }
}
