package nl.basiseerst.application.privacy;

import nl.basiseerst.application.store.Edit;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.value.Entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What makes one practice of another, as edits: those that add first, those that remove last.
final class Differences {

    private Differences() {}

    static List<Edit> between(PracticePlan before, PracticePlan after) {
        Map<String, Entity> was = things(before);
        Map<String, Entity> is = things(after);
        List<Edit> edits = new ArrayList<>();
        is.forEach(
                (key, thing) -> {
                    if (!was.containsKey(key)) {
                        edits.add(new Edit.Add(thing));
                    }
                });
        is.forEach(
                (key, thing) -> {
                    if (was.containsKey(key) && !thing.equals(was.get(key))) {
                        edits.add(new Edit.Update(thing));
                    }
                });
        was.forEach(
                (key, thing) -> {
                    if (!is.containsKey(key)) {
                        edits.add(new Edit.Remove(thing));
                    }
                });
        return edits;
    }

    private static Map<String, Entity> things(PracticePlan plan) {
        Map<String, Entity> things = new LinkedHashMap<>();
        Stream.concat(
                        FreeTexts.things(plan).stream(),
                        Stream.<List<? extends Entity>>of(
                                        plan.absences(),
                                        plan.tasks(),
                                        plan.staffing().duties(),
                                        plan.staffing().publications(),
                                        plan.staffing().requests(),
                                        plan.staffing().panelSeconds(),
                                        plan.staffing().entitlements())
                                .flatMap(List::stream))
                .forEach(thing -> things.put(NamedText.keyOf(thing), thing));
        return things;
    }
}
