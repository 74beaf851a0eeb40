package nl.basiseerst.application.setup;

import nl.basiseerst.application.catalogue.CatalogueItem;
import nl.basiseerst.application.catalogue.StarterCatalogue;
import nl.basiseerst.application.catalogue.Template;
import nl.basiseerst.application.setup.Missing.Kind;
import nl.basiseerst.domain.offer.Activity;
import nl.basiseerst.domain.offer.Offer;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.practice.PatientBand;
import nl.basiseerst.domain.schedule.BasicSchedule;
import nl.basiseerst.domain.schedule.PatternBlock;
import nl.basiseerst.domain.team.Employment;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.team.Role;
import nl.basiseerst.domain.time.IsoWeek;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Looks for what is missing, one check after another.
final class ReadinessCheck {

    private final PracticePlan plan;
    private final List<Template> templates;
    private final LocalDate today;
    private final OfferStandings standings;
    private final List<Missing> missing = new ArrayList<>();

    ReadinessCheck(
            PracticePlan plan,
            StarterCatalogue catalogue,
            List<Template> templates,
            LocalDate today) {
        this.plan = plan;
        this.templates = templates;
        this.today = today;
        standings = new OfferStandings(plan, catalogue);
    }

    Readiness readiness() {
        List<Member> team = team();
        Set<String> working = working();
        practice();
        patients();
        team(team, working);
        offer();
        week();
        return new Readiness(
                missing,
                !plan.activities().isEmpty(),
                standings.isFromCatalogue(),
                team.stream().anyMatch(member -> working.contains(member.id())));
    }

    private void practice() {
        if (plan.activities().isEmpty()) {
            missing.add(Missing.of(Kind.NO_OFFER));
        }
        if (plan.practice().regularDays().isEmpty()) {
            missing.add(Missing.of(Kind.NEVER_OPEN));
        }
    }

    private void patients() {
        List<PatientBand> bands = plan.practice().patients();
        if (bands.stream().mapToInt(PatientBand::count).sum() == 0) {
            missing.add(Missing.of(Kind.NO_PATIENTS));
            return;
        }
        List<String> unasked =
                bands.stream()
                        .filter(band -> band.count() > 0)
                        .map(PatientBand::ageBand)
                        .filter(band -> plan.activities().stream().noneMatch(a -> asks(a, band)))
                        .toList();
        if (!plan.activities().isEmpty()) {
            report(Kind.BAND_WITHOUT_DEMAND, unasked);
        }
    }

    private static boolean asks(Activity activity, String band) {
        return activity.offer() == Offer.BASIC
                && activity.demand().yearlyPer1000().stream()
                        .anyMatch(rate -> rate.ageBand().equals(band) && rate.contacts() > 0);
    }

    private void team(List<Member> team, Set<String> working) {
        if (team.isEmpty()) {
            missing.add(Missing.of(Kind.NO_MEMBERS));
            return;
        }
        if (team.stream().noneMatch(member -> member.role() == Role.GP)) {
            missing.add(Missing.of(Kind.NO_GP));
        }
        Set<String> placeholders = new HashSet<>();
        templates.forEach(one -> one.team().forEach(member -> placeholders.add(idAndName(member))));
        report(
                Kind.UNNAMED,
                team.stream()
                        .filter(member -> placeholders.contains(idAndName(member)))
                        .map(Member::name)
                        .toList());
        report(
                Kind.WITHOUT_DAYS,
                team.stream()
                        .filter(member -> member.employment() != Employment.LOCUM)
                        .filter(member -> !working.contains(member.id()))
                        .map(Member::name)
                        .toList());
    }

    private void offer() {
        report(Kind.UNDECIDED, names(standings.undecided()));
        report(Kind.UNCONFIRMED, standings.unconfirmed().stream().map(Activity::name).toList());
    }

    private void week() {
        IsoWeek now = IsoWeek.of(today);
        boolean stamped =
                plan.groundwork().basicSchedules().stream()
                        .flatMap(schedule -> schedule.stamped().stream())
                        .anyMatch(week -> week.compareTo(now) >= 0);
        boolean planned =
                plan.blocks().stream().anyMatch(block -> !block.date().isBefore(now.monday()));
        if (!stamped && !planned) {
            missing.add(Missing.of(Kind.NO_WEEK));
        }
    }

    /// Who works here now or will.
    private List<Member> team() {
        return plan.members().stream()
                .filter(
                        member -> {
                            LocalDate to = member.employed().until();
                            return to == null || !to.isBefore(today);
                        })
                .toList();
    }

    /// Who works on some day: in a basic schedule, or in a week that is planned.
    private Set<String> working() {
        Set<String> working = new HashSet<>();
        for (BasicSchedule schedule : plan.groundwork().basicSchedules()) {
            schedule.blocks().stream().map(PatternBlock::member).forEach(working::add);
        }
        plan.blocks().forEach(block -> working.add(block.member()));
        return working;
    }

    private void report(Kind kind, List<String> names) {
        if (!names.isEmpty()) {
            missing.add(new Missing(kind, names.size(), names));
        }
    }

    private static List<String> names(List<CatalogueItem> items) {
        return items.stream().map(item -> item.activity().name()).toList();
    }

    private static String idAndName(Member member) {
        return member.id() + " " + member.name();
    }
}
