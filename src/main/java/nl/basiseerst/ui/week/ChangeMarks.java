package nl.basiseerst.ui.week;

import nl.basiseerst.application.words.PublicationWords;
import nl.basiseerst.domain.plan.WeekStanding;
import nl.basiseerst.domain.schedule.ChangedWork;
import nl.basiseerst.ui.common.Texts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Marks in the days of a member what is no longer as people were told.
final class ChangeMarks {

    /// Something that left the day.
    ///
    /// @param brief as there is room for
    /// @param whole for who points at it or hears it
    record Line(String brief, String whole) {}

    /// What to mark in a day.
    ///
    /// @param blocks ids of the blocks that were added or changed
    /// @param lines what left the day, in words
    /// @param told that something changed, as there is room for; empty if nothing did
    /// @param whole the same, for who points at it or hears it
    record OfDay(List<String> blocks, List<Line> lines, String told, String whole) {

        static final OfDay NONE = new OfDay(List.of(), List.of(), "", "");

        OfDay {
            blocks = List.copyOf(blocks);
            lines = List.copyOf(lines);
        }
    }

    private ChangeMarks() {}

    static void show(List<DayBox> days, PublicationViewModel model, Texts texts) {
        WeekStanding standing = model.standingProperty().get();
        PublicationWords words =
                standing == null || standing.changes().isEmpty()
                        ? null
                        : model.plan()
                                .map(plan -> new PublicationWords(texts.messages(), plan))
                                .orElse(null);
        for (DayBox day : days) {
            LocalDate date = day.date();
            day.markChanges(
                    words == null || standing == null || date == null
                            ? OfDay.NONE
                            : of(standing, day.member(), date, words, texts));
        }
    }

    private static OfDay of(
            WeekStanding standing,
            String member,
            LocalDate date,
            PublicationWords words,
            Texts texts) {
        List<ChangedWork> changes = standing.on(member, date);
        if (changes.isEmpty()) {
            return OfDay.NONE;
        }
        List<String> blocks = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        for (ChangedWork change : changes) {
            if (WeekStanding.left(change, member, date)) {
                lines.add(
                        new Line(
                                texts.now(
                                        "publication.gone",
                                        TypedHours.brief(change.was().getFirst().span().from())),
                                words.change(change)));
            } else {
                blocks.add(change.block());
            }
        }
        String version = Integer.toString(standing.edition());
        boolean some = !blocks.isEmpty();
        return new OfDay(
                blocks,
                lines,
                some ? texts.now("publication.day", version) : "",
                some ? texts.now("publication.day.whole", version) : "");
    }
}
