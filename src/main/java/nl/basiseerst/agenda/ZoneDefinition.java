package nl.basiseerst.agenda;

import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.Locale;

/// When the clocks of a zone change, as a calendar program reads it. Made from the rules of the
/// JDK: those that come with the library go back to 1880 and go by names of their own, which
/// Outlook does not understand.
final class ZoneDefinition {

    private static final int LAST = -1;

    private ZoneDefinition() {}

    /// @param year from which it is needed
    /// @param until last year in which it is needed
    static VTimeZone of(ZoneId zone, int year, int until) {
        VTimeZone definition = new VTimeZone();
        definition.add(new TzId(zone.getId()));
        ZoneRules rules = zone.getRules();
        LocalDateTime start = LocalDateTime.of(year - 1, 1, 1, 0, 0);
        ZoneOffset offset = rules.getOffset(start);
        definition.add(observance(false, start, offset, offset));
        for (ZoneOffsetTransitionRule rule : rules.getTransitionRules()) {
            if (rule.getDayOfMonthIndicator() == LAST && rule.getDayOfWeek() != null) {
                definition.add(yearly(rules, rule, year - 1));
            } else {
                for (int each = year - 1; each <= until; each++) {
                    definition.add(once(rules, rule.createTransition(each)));
                }
            }
        }
        return definition;
    }

    private static Observance yearly(ZoneRules rules, ZoneOffsetTransitionRule rule, int year) {
        Observance observance = once(rules, rule.createTransition(year));
        observance.add(
                new RRule<Temporal>(
                        "FREQ=YEARLY;BYMONTH=%d;BYDAY=-1%s"
                                .formatted(
                                        rule.getMonth().getValue(),
                                        rule.getDayOfWeek()
                                                .name()
                                                .substring(0, 2)
                                                .toUpperCase(Locale.ROOT))));
        return observance;
    }

    private static Observance once(ZoneRules rules, ZoneOffsetTransition transition) {
        return observance(
                rules.isDaylightSavings(transition.getInstant()),
                transition.getDateTimeBefore(),
                transition.getOffsetBefore(),
                transition.getOffsetAfter());
    }

    private static Observance observance(
            boolean daylight, LocalDateTime start, ZoneOffset from, ZoneOffset to) {
        Observance observance = daylight ? new Daylight() : new Standard();
        observance.add(new DtStart<>(start));
        observance.add(new TzOffsetFrom(from));
        observance.add(new TzOffsetTo(to));
        return observance;
    }
}
