package nl.basiseerst.persistence.table;

import static nl.basiseerst.persistence.generated.Tables.PRESENCE_HOURS;
import static nl.basiseerst.persistence.generated.Tables.PRESENCE_RULE;
import static nl.basiseerst.persistence.generated.Tables.PRESENCE_SESSION;

import nl.basiseerst.domain.schedule.PresenceRule;
import nl.basiseerst.domain.team.Role;
import nl.basiseerst.domain.time.DayHours;
import nl.basiseerst.domain.time.WeeklyHours;

import org.jooq.Record;

import java.util.List;
import java.util.function.Function;

/// Presence rules with their sessions and hours.
final class PresenceRuleRows {

    private static final ChildList<PresenceRule, String> SESSIONS =
            new ChildList<>(
                    PRESENCE_SESSION,
                    PRESENCE_SESSION.PRESENCE_RULE_ID,
                    PRESENCE_SESSION.ORDINAL,
                    PresenceRule::inSession,
                    List.of(new Column<>(PRESENCE_SESSION.SESSION_TYPE_ID, Function.identity())),
                    row -> row.get(PRESENCE_SESSION.SESSION_TYPE_ID));

    private static final ChildList<PresenceRule, DayHours> HOURS =
            Spans.weekly(
                    PRESENCE_HOURS,
                    PRESENCE_HOURS.PRESENCE_RULE_ID,
                    PRESENCE_HOURS.ORDINAL,
                    PRESENCE_HOURS.WEEKDAY,
                    PRESENCE_HOURS.FROM_MINUTE,
                    PRESENCE_HOURS.TO_MINUTE,
                    rule -> rule.hours().hours());

    private PresenceRuleRows() {}

    static EntityTable<PresenceRule> presenceRules() {
        return new EntityTable<>(
                PresenceRule.class,
                PRESENCE_RULE,
                List.of(
                        new Column<>(PRESENCE_RULE.NAME, PresenceRule::name),
                        new Column<>(PRESENCE_RULE.ROLES, r -> Names.of(r.roles())),
                        new Column<>(PRESENCE_RULE.MIN_MEMBERS, PresenceRule::min),
                        new Column<>(PRESENCE_RULE.PRESENCE, r -> r.mode().name())),
                List.of(SESSIONS, HOURS),
                PresenceRuleRows::read);
    }

    private static PresenceRule read(Record row, Lists lists) {
        String id = row.get(PRESENCE_RULE.ID);
        return new PresenceRule(
                id,
                row.get(PRESENCE_RULE.NAME),
                Names.read(Role.class, row.get(PRESENCE_RULE.ROLES)),
                row.get(PRESENCE_RULE.MIN_MEMBERS),
                PresenceRule.Mode.valueOf(row.get(PRESENCE_RULE.PRESENCE)),
                lists.of(SESSIONS, id),
                new WeeklyHours(lists.of(HOURS, id)));
    }
}
