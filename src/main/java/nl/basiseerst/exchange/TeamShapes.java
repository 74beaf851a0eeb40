package nl.basiseerst.exchange;

import nl.basiseerst.domain.team.Competence;
import nl.basiseerst.domain.team.CompetenceLevel;
import nl.basiseerst.domain.team.Employment;
import nl.basiseerst.domain.team.Holding;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.team.Registration;
import nl.basiseerst.domain.team.Role;
import nl.basiseerst.domain.time.Period;
import nl.basiseerst.domain.time.WeeklyHours;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/// The people and what they have learnt.
final class TeamShapes {

    private TeamShapes() {}

    static Shape<Competence> competence() {
        Field<Competence, String> id = Field.required("id", Codecs.TEXT, Competence::id);
        Field<Competence, String> name = Field.required("name", Codecs.TEXT, Competence::name);
        Field<Competence, Integer> validMonths =
                Field.optional("validMonths", Codecs.WHOLE, Competence::validMonths);
        return new Shape<>(
                List.of(id, name, validMonths),
                v -> new Competence(v.get(id), v.get(name), v.find(validMonths)));
    }

    static Shape<Member> member() {
        Field<Member, String> id = Field.required("id", Codecs.TEXT, Member::id);
        Field<Member, String> name = Field.required("name", Codecs.TEXT, Member::name);
        Field<Member, String> initials = Field.optional("initials", Codecs.TEXT, Member::initials);
        Field<Member, Role> role = Field.required("role", Codecs.name(Role.class), Member::role);
        Field<Member, Employment> employment =
                Field.orElse(
                        "employment",
                        Codecs.name(Employment.class),
                        Member::employment,
                        Employment.EMPLOYED);
        Field<Member, Registration> registration =
                Field.orElse(
                        "registration",
                        Codecs.name(Registration.class),
                        Member::registration,
                        Registration.NONE);
        Field<Member, LocalDate> from =
                Field.optional("from", Codecs.DATE, m -> m.employed().from());
        Field<Member, LocalDate> until =
                Field.optional("until", Codecs.DATE, m -> m.employed().until());
        Field<Member, Double> hoursPerWeek =
                Field.optional("hoursPerWeek", Codecs.NUMBER, Member::hoursPerWeek);
        Field<Member, Integer> panel = Field.optional("panel", Codecs.WHOLE, Member::panel);
        Field<Member, WeeklyHours> availability =
                Field.orElse(
                        "availability",
                        PracticeShapes.HOURS,
                        Member::availability,
                        WeeklyHours.NONE);
        Field<Member, List<Holding>> competences =
                Field.list("competences", holding(), Member::competences);
        return new Shape<>(
                List.of(
                        id,
                        name,
                        initials,
                        role,
                        employment,
                        registration,
                        from,
                        until,
                        hoursPerWeek,
                        panel,
                        availability,
                        competences),
                v ->
                        new Member(
                                v.get(id),
                                v.get(name),
                                initials(v.find(initials), v.get(name)),
                                v.get(role),
                                v.get(employment),
                                v.get(registration),
                                new Period(v.find(from), v.find(until)),
                                v.find(hoursPerWeek),
                                v.find(panel),
                                v.get(availability),
                                v.get(competences)));
    }

    private static String initials(@Nullable String written, String name) {
        return written == null ? Member.initialsOf(name) : written;
    }

    private static Shape<Holding> holding() {
        Field<Holding, String> competence =
                Field.required("competence", Codecs.REFERENCE, Holding::competence);
        Field<Holding, LocalDate> validUntil =
                Field.optional("validUntil", Codecs.DATE, Holding::validUntil);
        Field<Holding, CompetenceLevel> level =
                Field.orElse(
                        "level",
                        Codecs.name(CompetenceLevel.class),
                        Holding::level,
                        CompetenceLevel.INDEPENDENT);
        return new Shape<>(
                List.of(competence, validUntil, level),
                v -> new Holding(v.get(competence), v.find(validUntil), v.get(level)));
    }
}
