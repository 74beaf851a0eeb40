package nl.basiseerst.application.setup;

import nl.basiseerst.application.catalogue.Template;
import nl.basiseerst.application.catalogue.WorkingDays;
import nl.basiseerst.application.catalogue.WorkingDays.Time;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.store.EditedPlan;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.practice.PatientBand;
import nl.basiseerst.domain.practice.Practice;
import nl.basiseerst.domain.team.Member;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The changes that a guided start makes to a practice and its team. As long as the basic schedule
/// is a draft, it is made anew with each, so that it always follows from who works when.
public final class TeamChanges {

    private final PracticePlan plan;
    private final List<Template> templates;
    private final WorkPlan work;

    public TeamChanges(PracticePlan plan, List<Template> templates, LocalDate today) {
        this.plan = plan;
        this.templates = List.copyOf(templates);
        work = WorkPlan.of(plan, templates, today);
    }

    /// Who works when now.
    public WorkPlan work() {
        return work;
    }

    /// Somebody works another part of a weekday.
    ///
    /// @return nothing if the basic schedule is no draft any more
    public List<Edit> day(String member, DayOfWeek day, Time time) {
        if (work.state() != WorkPlan.State.DRAFT) {
            return List.of();
        }
        Map<DayOfWeek, Time> times = new EnumMap<>(DayOfWeek.class);
        times.putAll(work.daysOf(member).times());
        times.put(day, time);
        return List.of(work.with(new WorkingDays(member, times)).schedule(plan));
    }

    /// The basic schedule made from the days once more, in place of what somebody made of it.
    public List<Edit> draftAgain() {
        return work.state() == WorkPlan.State.STAMPED ? List.of() : List.of(work.schedule(plan));
    }

    public List<Edit> add(Member member) {
        return List.of(new Edit.Add(member));
    }

    /// @param changed with the id of a member
    public List<Edit> change(Member changed) {
        return followed(new Edit.Update(changed));
    }

    /// What takes somebody out of the team, and out of a schedule that is a draft.
    public List<Edit> remove(Member member) {
        Edit removal = new Edit.Remove(member);
        if (work.state() != WorkPlan.State.DRAFT || plan.groundwork().basicSchedules().isEmpty()) {
            return List.of(removal);
        }
        WorkPlan without = work.with(new WorkingDays(member.id(), Map.of()));
        return List.of(removal, without.schedule(plan));
    }

    /// @param changed with the id of the practice
    public List<Edit> change(Practice changed) {
        return followed(new Edit.Update(changed));
    }

    /// Other numbers of patients; the patients of one's own that a template gave its GPs go with
    /// the total.
    public List<Edit> patients(List<PatientBand> bands) {
        List<Edit> edits = new ArrayList<>();
        edits.add(new Edit.Update(plan.practice().withPatients(bands)));
        int before = PatientTotal.of(plan.practice().patients());
        int after = PatientTotal.of(bands);
        for (Member member : plan.members()) {
            Integer panel = panelAfter(member, before, after);
            if (panel != null && !panel.equals(member.panel())) {
                edits.add(new Edit.Update(MemberChange.withPanel(member, panel)));
            }
        }
        return edits;
    }

    private @Nullable Integer panelAfter(Member member, int before, int after) {
        for (Template template : templates) {
            for (Member shipped : template.team()) {
                Integer panel = shipped.panel();
                if (panel != null
                        && shipped.id().equals(member.id())
                        && scaled(panel, before, template).equals(member.panel())) {
                    return scaled(panel, after, template);
                }
            }
        }
        return null;
    }

    private static Integer scaled(int panel, int patients, Template template) {
        return (int) Math.round(panel * (patients / (double) template.patients()));
    }

    /// The change, and what it makes of a draft.
    private List<Edit> followed(Edit edit) {
        List<Edit> edits = new ArrayList<>(List.of(edit));
        boolean drafted = !plan.groundwork().basicSchedules().isEmpty();
        if (drafted && work.state() == WorkPlan.State.DRAFT) {
            Edit schedule = work.schedule(EditedPlan.of(plan, edits));
            if (!plan.groundwork().basicSchedules().contains(schedule.entity())) {
                edits.add(schedule);
            }
        }
        return edits;
    }
}
