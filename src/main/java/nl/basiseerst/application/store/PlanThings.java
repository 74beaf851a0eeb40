package nl.basiseerst.application.store;

import nl.basiseerst.domain.plan.Groundwork;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.practice.Practice;
import nl.basiseerst.domain.value.Entity;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// A practice as a list of its things, the practice itself first, and back.
public final class PlanThings {

    private PlanThings() {}

    /// All of them, in the order of the practice file.
    public static List<Entity> of(PracticePlan plan) {
        List<Entity> things = new ArrayList<>();
        things.add(plan.practice());
        things.addAll(plan.rooms());
        things.addAll(plan.competences());
        things.addAll(plan.activities());
        things.addAll(plan.sessionTypes());
        things.addAll(plan.roles());
        things.addAll(plan.members());
        things.addAll(plan.blocks());
        things.addAll(plan.absences());
        things.addAll(plan.presenceRules());
        things.addAll(plan.taskTypes());
        things.addAll(plan.tasks());
        things.addAll(plan.groundwork().dayPatterns());
        things.addAll(plan.groundwork().basicSchedules());
        things.addAll(plan.groundwork().calibrations());
        things.addAll(plan.acceptances());
        things.addAll(plan.staffing().duties());
        things.addAll(plan.staffing().publications());
        things.addAll(plan.staffing().requests());
        things.addAll(plan.staffing().schoolHolidays());
        things.addAll(plan.staffing().panelSeconds());
        things.addAll(plan.staffing().entitlements());
        things.addAll(plan.staffing().hardWork());
        return things;
    }

    /// The thing of the same kind and id; null if the practice has none.
    public static @Nullable Entity find(PracticePlan plan, Entity like) {
        return of(plan).stream()
                .filter(one -> one.getClass() == like.getClass() && one.id().equals(like.id()))
                .findFirst()
                .orElse(null);
    }

    /// The practice that the things make up.
    ///
    /// @throws IllegalArgumentException if they make up no legal practice
    public static PracticePlan plan(List<Entity> things) {
        if (things.isEmpty() || !(things.getFirst() instanceof Practice practice)) {
            throw new IllegalArgumentException("No practice");
        }
        PracticePlan bare =
                new PracticePlan(
                        practice,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Groundwork.NONE);
        List<Edit> edits = new ArrayList<>();
        things.stream().skip(1).forEach(thing -> edits.add(new Edit.Add(thing)));
        return EditedPlan.of(bare, edits);
    }
}
