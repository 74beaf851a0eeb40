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

    /// What to mark in a day.
    ///
    /// @param blocks ids of the blocks that were added or changed
    /// @param lines what left the day, in words
    /// @param told that something changed, in words; empty if nothing did
    record OfDay(List<String> blocks, List<String> lines, String told) {

        static final OfDay NONE = new OfDay(List.of(), List.of(), "");

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
        List<String> lines = new ArrayList<>();
        for (ChangedWork change : changes) {
            if (WeekStanding.left(change, member, date)) {
                lines.add(texts.now("publication.gone", words.work(change.was())));
            } else {
                blocks.add(change.block());
            }
        }
        return new OfDay(
                blocks,
                lines,
                blocks.isEmpty()
                        ? ""
                        : texts.now("publication.day", Integer.toString(standing.edition())));
    }
}
