package nl.basiseerst.application.catalogue;

import nl.basiseerst.application.store.FreshId;
import nl.basiseerst.domain.plan.Groundwork;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.practice.Dayparts;
import nl.basiseerst.domain.practice.PatientBand;
import nl.basiseerst.domain.practice.Practice;
import nl.basiseerst.domain.schedule.BasicSchedule;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.time.IsoWeek;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/// A whole practice made of a template and the starter catalogue: nothing in it is decided yet, and
/// its basic schedule is stamped onto no week.
public final class NewFromTemplate {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private NewFromTemplate() {}

    /// @param patients how many are enrolled, at least 0; divided as the population is
    /// @throws nl.basiseerst.domain.value.InvalidValue if the name is blank or the number below 0
    public static PracticePlan plan(
            StarterCatalogue catalogue,
            Template template,
            String practiceName,
            int patients,
            LocalDate today) {
        return plan(catalogue, template, practiceName, catalogue.split(patients), today);
    }

    /// @param patients how many are enrolled of each age band; bands that the catalogue does not
    ///   know get the average rates
    /// @throws nl.basiseerst.domain.value.InvalidValue if the name is blank
    public static PracticePlan plan(
            StarterCatalogue catalogue,
            Template template,
            String practiceName,
            List<PatientBand> patients,
            LocalDate today) {
        Practice practice = practice(template, practiceName, patients);
        CatalogueOffer offer = CatalogueOffer.of(catalogue, patients, template.services());
        List<Member> team = scaled(template, patients);
        PracticePlan bare = plan(catalogue, practice, template, offer, team, List.of());
        BasicSchedule schedule =
                DraftSchedule.of(
                        bare,
                        template.days(),
                        template.clinics(),
                        template.weeks(),
                        IsoWeek.of(today));
        return plan(catalogue, practice, template, offer, team, List.of(schedule));
    }

    private static Practice practice(Template template, String name, List<PatientBand> patients) {
        return new Practice(
                FreshId.of("praktijk"),
                name,
                ZONE,
                template.openingHours(),
                List.of(),
                Dayparts.DEFAULT,
                patients,
                Practice.DEFAULT_MINIMUM_HEADROOM,
                Practice.DEFAULT_MATERIAL_MINUTES,
                Practice.DEFAULT_FRAGILE_MINUTES,
                template.coveredRoles());
    }

    /// The team with patients of one's own in proportion.
    private static List<Member> scaled(Template template, List<PatientBand> patients) {
        double factor =
                patients.stream().mapToInt(PatientBand::count).sum() / (double) template.patients();
        return template.team().stream().map(member -> withPanel(member, factor)).toList();
    }

    private static Member withPanel(Member member, double factor) {
        Integer panel = member.panel();
        return new Member(
                member.id(),
                member.name(),
                member.initials(),
                member.role(),
                member.employment(),
                member.registration(),
                member.employed(),
                member.hoursPerWeek(),
                panel == null ? null : (int) Math.round(panel * factor),
                member.availability(),
                member.competences());
    }

    private static PracticePlan plan(
            StarterCatalogue catalogue,
            Practice practice,
            Template template,
            CatalogueOffer offer,
            List<Member> team,
            List<BasicSchedule> schedules) {
        return new PracticePlan(
                practice,
                template.rooms(),
                catalogue.competences(),
                offer.activities(),
                offer.sessionTypes(),
                offer.roles(),
                team,
                List.of(),
                List.of(),
                offer.presenceRules(),
                catalogue.taskTypes().stream().map(ShippedTaskType::taskType).toList(),
                List.of(),
                new Groundwork(offer.dayPatterns(), schedules, List.of()));
    }
}
