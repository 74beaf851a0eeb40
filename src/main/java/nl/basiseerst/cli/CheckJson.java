package nl.basiseerst.cli;

import nl.basiseerst.domain.conflict.ListedConflict;
import nl.basiseerst.domain.conflict.RosterConflict;
import nl.basiseerst.domain.guard.ActivityCoverage;
import nl.basiseerst.domain.guard.ExtraItem;
import nl.basiseerst.domain.guard.WeekAssessment;
import nl.basiseerst.domain.time.TimeSpan;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// The answer of `check --json`, key by key as the exchange format has it.
final class CheckJson {

    private static final int MINUTES = 2;
    private static final int CONTACTS = 3;
    private static final int SHARE = 4;

    private CheckJson() {}

    /// @param conflicts what does not fit; null to leave it out
    static String of(WeekAssessment week, @Nullable List<ListedConflict> conflicts) {
        return JsonLine.object(
                json -> {
                    json.text("week", week.week().toString());
                    json.text("verdict", week.verdict().name());
                    minutes(json, "demandMinutes", week.demandMinutes());
                    minutes(json, "shortageMinutes", week.shortageMinutes());
                    minutes(
                            json,
                            "shortageWithoutExtraMinutes",
                            week.shortageWithoutExtraMinutes());
                    minutes(json, "displacedMinutes", week.displacedMinutes());
                    json.number("headroom", week.headroom(), SHARE);
                    lists(json, week);
                    if (conflicts != null) {
                        json.objects("conflicts", conflicts, CheckJson::conflict);
                    }
                });
    }

    private static void lists(JsonLine json, WeekAssessment week) {
        json.objects(
                "classes",
                week.shortageByPriority().entrySet(),
                (one, priority) -> {
                    one.whole("priority", priority.getKey());
                    minutes(one, "shortageMinutes", priority.getValue());
                });
        json.objects("activities", week.activities(), CheckJson::activity);
        json.objects(
                "extraBlocks",
                week.extra(),
                (one, item) -> {
                    one.text("block", item.name());
                    minutes(one, "recoveredMinutes", item.recoveredMinutes());
                });
        json.texts("releaseSet", week.release().stream().map(ExtraItem::name).toList());
        minutes(json, "releaseSetMinutes", week.releaseMinutes());
        json.objects(
                "fragile",
                week.fragile(),
                (one, pair) -> {
                    one.text("member", pair.member());
                    one.text("date", pair.date().toString());
                    minutes(one, "shortageMinutes", pair.shortageMinutes());
                    one.flag("covered", pair.covered());
                });
        json.objects(
                "presence",
                week.presence(),
                (one, violation) -> {
                    one.text("rule", violation.rule());
                    one.text("date", violation.date().toString());
                    one.text("from", TimeSpan.clock(violation.span().from()));
                    one.text("to", TimeSpan.clock(violation.span().to()));
                    one.flag("displaced", violation.displaced());
                });
    }

    private static void conflict(JsonLine json, ListedConflict listed) {
        RosterConflict conflict = listed.conflict();
        json.text("kind", conflict.kind().name());
        json.text("state", listed.state().name());
        json.text("member", conflict.member());
        json.text("date", conflict.date().toString());
        json.texts("blocks", conflict.blocks());
    }

    private static void activity(JsonLine json, ActivityCoverage activity) {
        json.text("activity", activity.activity());
        json.number("demandContacts", activity.demandContacts(), CONTACTS);
        json.number("shortageContacts", activity.shortageContacts(), CONTACTS);
        minutes(json, "shortageMinutes", activity.shortageMinutes());
        ActivityCoverage.Backlog backlog = activity.backlog();
        if (backlog != null) {
            json.number("backlogContacts", backlog.contacts(), CONTACTS);
            json.number("waitingWeeks", backlog.waitingWeeks(), SHARE);
        }
    }

    private static void minutes(JsonLine json, String key, double minutes) {
        json.number(key, minutes, MINUTES);
    }
}
