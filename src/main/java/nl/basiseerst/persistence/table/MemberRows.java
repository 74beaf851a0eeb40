package nl.basiseerst.persistence.table;

import static nl.basiseerst.persistence.generated.Tables.AVAILABILITY;
import static nl.basiseerst.persistence.generated.Tables.HOLDING;
import static nl.basiseerst.persistence.generated.Tables.MEMBER;

import nl.basiseerst.domain.team.CompetenceLevel;
import nl.basiseerst.domain.team.Employment;
import nl.basiseerst.domain.team.Holding;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.team.Registration;
import nl.basiseerst.domain.team.Role;
import nl.basiseerst.domain.time.DayHours;
import nl.basiseerst.domain.time.Period;
import nl.basiseerst.domain.time.WeeklyHours;

import org.jooq.Record;

import java.util.List;

/// Members with their availability and competences.
final class MemberRows {

    private static final ChildList<Member, DayHours> HOURS =
            Spans.weekly(
                    AVAILABILITY,
                    AVAILABILITY.MEMBER_ID,
                    AVAILABILITY.ORDINAL,
                    AVAILABILITY.WEEKDAY,
                    AVAILABILITY.FROM_MINUTE,
                    AVAILABILITY.TO_MINUTE,
                    member -> member.availability().hours());

    private static final ChildList<Member, Holding> HOLDINGS =
            new ChildList<>(
                    HOLDING,
                    HOLDING.MEMBER_ID,
                    HOLDING.ORDINAL,
                    Member::competences,
                    List.of(
                            new Column<>(HOLDING.COMPETENCE_ID, Holding::competence),
                            new Column<>(HOLDING.VALID_UNTIL, Holding::validUntil),
                            new Column<>(HOLDING.COMPETENCE_LEVEL, h -> h.level().name())),
                    row ->
                            new Holding(
                                    row.get(HOLDING.COMPETENCE_ID),
                                    row.get(HOLDING.VALID_UNTIL),
                                    CompetenceLevel.valueOf(row.get(HOLDING.COMPETENCE_LEVEL))));

    private MemberRows() {}

    static EntityTable<Member> members() {
        return new EntityTable<>(
                Member.class,
                MEMBER,
                List.of(
                        new Column<>(MEMBER.NAME, Member::name),
                        new Column<>(MEMBER.INITIALS, Member::initials),
                        new Column<>(MEMBER.ROLE, m -> m.role().name()),
                        new Column<>(MEMBER.EMPLOYMENT, m -> m.employment().name()),
                        new Column<>(MEMBER.REGISTRATION, m -> m.registration().name()),
                        new Column<>(MEMBER.EMPLOYED_FROM, m -> m.employed().from()),
                        new Column<>(MEMBER.EMPLOYED_UNTIL, m -> m.employed().until()),
                        new Column<>(MEMBER.HOURS_PER_WEEK, Member::hoursPerWeek),
                        new Column<>(MEMBER.PANEL, Member::panel)),
                List.of(HOURS, HOLDINGS),
                MemberRows::read);
    }

    private static Member read(Record row, Lists lists) {
        String id = row.get(MEMBER.ID);
        return new Member(
                id,
                row.get(MEMBER.NAME),
                row.get(MEMBER.INITIALS),
                Role.valueOf(row.get(MEMBER.ROLE)),
                Employment.valueOf(row.get(MEMBER.EMPLOYMENT)),
                Registration.valueOf(row.get(MEMBER.REGISTRATION)),
                new Period(row.get(MEMBER.EMPLOYED_FROM), row.get(MEMBER.EMPLOYED_UNTIL)),
                row.get(MEMBER.HOURS_PER_WEEK),
                row.get(MEMBER.PANEL),
                new WeeklyHours(lists.of(HOURS, id)),
                lists.of(HOLDINGS, id));
    }
}
