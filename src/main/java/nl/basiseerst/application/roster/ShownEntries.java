package nl.basiseerst.application.roster;

import nl.basiseerst.application.store.ChangeEntry;
import nl.basiseerst.application.store.Placed;
import nl.basiseerst.domain.schedule.BasicSchedule;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.time.IsoWeek;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// What a change did to a basic schedule, told as what it did to the weeks it is shown in. The
/// blocks it flowed into are left out: they are in weeks that are not shown.
final class ShownEntries {

    private ShownEntries() {}

    /// The entries as they are if none is of that basic schedule.
    ///
    /// @param first the week in which the cycle is shown
    static List<ChangeEntry> of(List<ChangeEntry> entries, String schedule, IsoWeek first) {
        List<ChangeEntry> shown = new ArrayList<>();
        boolean found = false;
        for (ChangeEntry entry : entries) {
            if (entry.entity() instanceof BasicSchedule basic && basic.id().equals(schedule)) {
                shown.addAll(0, blocks(entry, first));
                shown.add(entry);
                found = true;
            } else if (!(entry.entity() instanceof Block)) {
                shown.add(entry);
            }
        }
        return found ? shown : entries;
    }

    private static List<ChangeEntry> blocks(ChangeEntry entry, IsoWeek first) {
        Map<String, Placed> before = shown(entry.before(), first);
        Map<String, Placed> after = shown(entry.after(), first);
        Set<String> ids = new LinkedHashSet<>(before.keySet());
        ids.addAll(after.keySet());
        List<ChangeEntry> changed = new ArrayList<>();
        for (String id : ids) {
            Placed was = before.get(id);
            Placed is = after.get(id);
            if (was == null || is == null || !Objects.equals(was.entity(), is.entity())) {
                changed.add(new ChangeEntry(was, is));
            }
        }
        return changed;
    }

    private static Map<String, Placed> shown(@Nullable Placed placed, IsoWeek first) {
        Map<String, Placed> blocks = new LinkedHashMap<>();
        if (placed != null && placed.entity() instanceof BasicSchedule schedule) {
            for (Block block : PatternWeeks.blocks(schedule, first)) {
                blocks.put(block.id(), new Placed(block, blocks.size()));
            }
        }
        return blocks;
    }
}
