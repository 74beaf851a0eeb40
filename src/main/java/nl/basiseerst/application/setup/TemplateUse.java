package nl.basiseerst.application.setup;

import nl.basiseerst.application.catalogue.DraftSchedule;
import nl.basiseerst.application.catalogue.Template;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.BasicSchedule;
import nl.basiseerst.domain.team.Member;

import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What a practice was begun from, as far as that can be told from its team, and whether anything
/// was done since that another template would take away.
///
/// @param template id of the template most like it; null for none
/// @param isEmpty whether the practice has neither offer nor team
/// @param untouched whether another template takes nothing away: nobody was named, nothing was
///   decided and nothing planned
/// @param hasPatientsOfTemplate whether it has just as many patients as the template
public record TemplateUse(
        @Nullable String template,
        boolean isEmpty,
        boolean untouched,
        boolean hasPatientsOfTemplate) {

    /// How much of the two teams must be the same.
    private static final double ALIKE = 0.5;

    public static TemplateUse of(PracticePlan plan, List<Template> templates) {
        boolean empty = plan.activities().isEmpty() && plan.members().isEmpty();
        Template closest = null;
        double most = ALIKE;
        for (Template template : templates) {
            double alike = alike(ids(plan.members()), ids(template.team()));
            if (alike >= most) {
                most = alike;
                closest = template;
            }
        }
        boolean untouched = empty || (closest != null && isUntouched(plan, closest));
        int patients = PatientTotal.of(plan.practice().patients());
        return new TemplateUse(
                closest == null ? null : closest.id(),
                empty,
                untouched,
                closest != null && patients == closest.patients());
    }

    private static boolean isUntouched(PracticePlan plan, Template template) {
        return names(plan.members()).equals(names(template.team()))
                && plan.activities().stream().allMatch(a -> a.decidedOn() == null)
                && plan.blocks().isEmpty()
                && plan.absences().isEmpty()
                && plan.groundwork().basicSchedules().stream()
                        .allMatch(schedule -> isDraft(plan, template, schedule));
    }

    private static boolean isDraft(PracticePlan plan, Template template, BasicSchedule schedule) {
        BasicSchedule made =
                DraftSchedule.of(
                        plan,
                        template.days(),
                        template.clinics(),
                        template.weeks(),
                        schedule.validFrom());
        return schedule.stamped().isEmpty() && schedule.blocks().equals(made.blocks());
    }

    private static double alike(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        Set<String> all = new HashSet<>(one);
        all.addAll(other);
        return all.isEmpty() ? 0 : both.size() / (double) all.size();
    }

    private static Set<String> ids(List<Member> members) {
        Set<String> ids = new HashSet<>();
        members.forEach(member -> ids.add(member.id()));
        return ids;
    }

    private static List<String> names(List<Member> members) {
        return members.stream().map(Member::name).toList();
    }
}
