package nl.basiseerst.application.setup;

import nl.basiseerst.application.catalogue.Clinic;
import nl.basiseerst.application.catalogue.DraftSchedule;
import nl.basiseerst.application.catalogue.Template;
import nl.basiseerst.application.catalogue.WorkingDays;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.BasicSchedule;
import nl.basiseerst.domain.time.IsoWeek;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Who works which days, read off the basic schedule, and whether that schedule is still the draft
/// that follows from those days: only a draft may be made anew when they change.
///
/// @param days of everybody who works, as the schedule has them
/// @param clinics what people do besides the patterns of their role
/// @param weeks how many weeks the cycle of the schedule has
/// @param from the first week the schedule holds for
public record WorkPlan(
        State state, List<WorkingDays> days, List<Clinic> clinics, int weeks, IsoWeek from) {

    /// What the basic schedule is.
    public enum State {
        /// It follows from the days, or there is none yet.
        DRAFT,
        /// Somebody changed it; it was stamped onto no week.
        EDITED,
        /// Weeks were made from it, or there are several: changes go through the schedule itself.
        STAMPED
    }

    public WorkPlan {
        days = List.copyOf(days);
        clinics = List.copyOf(clinics);
    }

    /// @param templates whose clinics the draft may have
    /// @param today begins the schedule if there is none yet
    public static WorkPlan of(PracticePlan plan, List<Template> templates, LocalDate today) {
        List<BasicSchedule> schedules = plan.groundwork().basicSchedules();
        if (schedules.isEmpty()) {
            return new WorkPlan(State.DRAFT, List.of(), List.of(), 1, IsoWeek.of(today));
        }
        BasicSchedule schedule = schedules.getLast();
        List<WorkingDays> days = WorkedDays.of(plan, schedule);
        boolean stamped = schedules.stream().anyMatch(one -> !one.stamped().isEmpty());
        if (stamped || schedules.size() > 1) {
            return of(State.STAMPED, days, List.of(), schedule);
        }
        for (Template template : templates) {
            WorkPlan draft = of(State.DRAFT, days, template.clinics(), schedule);
            if (template.weeks() == schedule.weeks() && draft.makes(plan, schedule)) {
                return draft;
            }
        }
        WorkPlan plain = of(State.DRAFT, days, List.of(), schedule);
        return plain.makes(plan, schedule) ? plain : of(State.EDITED, days, List.of(), schedule);
    }

    /// The days of a member; none for who works on none.
    public WorkingDays daysOf(String member) {
        return days.stream()
                .filter(one -> one.member().equals(member))
                .findFirst()
                .orElseGet(() -> new WorkingDays(member, Map.of()));
    }

    /// The same with other days for one member.
    public WorkPlan with(WorkingDays changed) {
        List<WorkingDays> others = new ArrayList<>();
        days.stream().filter(one -> !one.member().equals(changed.member())).forEach(others::add);
        others.add(changed);
        return new WorkPlan(state, others, clinics, weeks, from);
    }

    /// The change that makes the basic schedule of a practice follow from these days.
    ///
    /// @param plan as it will be, with the schedule as it is
    public Edit schedule(PracticePlan plan) {
        BasicSchedule made = made(plan);
        List<BasicSchedule> present = plan.groundwork().basicSchedules();
        if (present.isEmpty()) {
            return new Edit.Add(made);
        }
        BasicSchedule old = present.getLast();
        return new Edit.Update(
                new BasicSchedule(
                        old.id(),
                        old.name(),
                        old.validFrom(),
                        made.weeks(),
                        made.blocks(),
                        old.stamped()));
    }

    private BasicSchedule made(PracticePlan plan) {
        return DraftSchedule.of(plan, days, clinics, weeks, from);
    }

    private boolean makes(PracticePlan plan, BasicSchedule schedule) {
        return work(made(plan)).equals(work(schedule));
    }

    /// What the schedule asks of people; rooms and ids may be given otherwise.
    private static List<Work> work(BasicSchedule schedule) {
        return schedule.blocks().stream()
                .map(
                        block ->
                                new Work(
                                        block.member(),
                                        block.week() * 7 + block.day().getValue(),
                                        block.span().from(),
                                        block.span().to(),
                                        block.session()
                                                + Objects.toString(block.note(), "")
                                                + block.extra()))
                .sorted(
                        Comparator.comparing(Work::member)
                                .thenComparingInt(Work::day)
                                .thenComparingInt(Work::begin))
                .toList();
    }

    private record Work(String member, int day, int begin, int end, String what) {}

    private static WorkPlan of(
            State state, List<WorkingDays> days, List<Clinic> clinics, BasicSchedule schedule) {
        return new WorkPlan(state, days, clinics, schedule.weeks(), schedule.validFrom());
    }
}
