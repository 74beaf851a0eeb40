package nl.basiseerst.application.intake;

import nl.basiseerst.domain.offer.SessionType;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.team.Competence;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.time.IsoWeek;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Small sheets to start from, with names of the practice where it has any.
public final class ExampleSheet {

    private static final int ROWS = 3;

    private ExampleSheet() {}

    /// The rows of a sheet of that kind, the first with the headings.
    ///
    /// @param week the week that a roster is an example for
    public static List<List<String>> rows(SheetKind kind, PracticePlan plan, IsoWeek week) {
        List<String> people = people(plan);
        String session =
                plan.sessionTypes().isEmpty() ? "spreekuur" : plan.sessionTypes().getFirst().name();
        List<List<String>> rows = new ArrayList<>();
        switch (kind) {
            case PEOPLE -> {
                rows.add(List.of("naam", "functie", "dienstverband", "uren per week", "werkdagen"));
                rows.add(List.of("A. Voorbeeld", "huisarts", "praktijkhouder", "32", "ma, di, do"));
                rows.add(
                        List.of(
                                "B. Voorbeeld",
                                "doktersassistent",
                                "in loondienst",
                                "24",
                                "ma t/m wo"));
                rows.add(
                        List.of(
                                "C. Voorbeeld",
                                "POH-S",
                                "in loondienst",
                                "16,5",
                                "wo-ochtend, vr"));
            }
            case COMPETENCES -> {
                rows.add(List.of("naam", "bekwaamheid", "geldig tot", "niveau"));
                String competence =
                        plan.competences().stream()
                                .findFirst()
                                .map(Competence::name)
                                .orElse("uitstrijkje");
                people.forEach(
                        name ->
                                rows.add(
                                        List.of(
                                                name,
                                                competence,
                                                day(week.sunday().plusYears(1)),
                                                "zelfstandig")));
            }
            case ABSENCES -> {
                rows.add(List.of("naam", "eerste dag", "laatste dag", "soort"));
                people.forEach(
                        name ->
                                rows.add(
                                        List.of(
                                                name,
                                                day(week.monday().plusWeeks(4)),
                                                day(week.monday().plusWeeks(4).plusDays(4)),
                                                "verlof")));
            }
            case HOURS -> {
                rows.add(List.of("naam", "ma", "di", "wo", "do", "vr"));
                people.forEach(
                        name ->
                                rows.add(
                                        List.of(
                                                name,
                                                "8-17",
                                                "8-12, 13-17",
                                                "vrij",
                                                "8-12.30",
                                                "vrij")));
            }
            case ROSTER -> {
                rows.add(List.of("naam", "datum", "van", "tot", "sessie", "ruimte"));
                people.forEach(
                        name ->
                                rows.add(
                                        List.of(
                                                name,
                                                day(week.monday()),
                                                "8:00",
                                                "12:00",
                                                session,
                                                "")));
            }
            case DUTIES -> {
                rows.add(List.of("naam", "datum", "van", "tot"));
                people.forEach(
                        name -> rows.add(List.of(name, day(week.monday()), "17:00", "23:00")));
            }
            case GRID -> {
                rows.add(header(week));
                String other = other(plan, session);
                people.forEach(
                        name ->
                                rows.add(
                                        List.of(
                                                name,
                                                "8-12 " + session + ", 13-17 " + other,
                                                "8-12 " + session,
                                                "vrij",
                                                "13-17 " + other,
                                                "vrij")));
            }
        }
        return List.copyOf(rows);
    }

    private static List<String> people(PracticePlan plan) {
        List<String> names = plan.members().stream().map(Member::name).limit(ROWS).toList();
        return names.isEmpty() ? List.of("A. Voorbeeld", "B. Voorbeeld") : names;
    }

    private static String other(PracticePlan plan, String session) {
        return plan.sessionTypes().stream()
                .map(SessionType::name)
                .filter(name -> !name.equals(session) && name.indexOf(',') < 0)
                .findFirst()
                .orElse(session);
    }

    private static List<String> header(IsoWeek week) {
        List<String> header = new ArrayList<>(List.of("naam"));
        week.days().subList(0, 5).forEach(date -> header.add(day(date)));
        return header;
    }

    private static String day(LocalDate date) {
        return date.getDayOfMonth() + "-" + date.getMonthValue() + "-" + date.getYear();
    }
}
