package nl.basiseerst.application.usecase;

import nl.basiseerst.application.Failure;
import nl.basiseerst.application.overview.DayOverview;
import nl.basiseerst.application.overview.FindingsWords;
import nl.basiseerst.application.overview.MemberOverview;
import nl.basiseerst.application.overview.OverviewWriter;
import nl.basiseerst.application.overview.PreparedPages;
import nl.basiseerst.application.overview.PrintStamp;
import nl.basiseerst.application.overview.RoomsOverview;
import nl.basiseerst.application.overview.TaskCheck;
import nl.basiseerst.application.overview.WeekOverview;
import nl.basiseerst.application.store.StoredPractice;
import nl.basiseerst.application.words.Messages;
import nl.basiseerst.application.words.TaskWords;
import nl.basiseerst.application.words.VerdictText;
import nl.basiseerst.application.words.VerdictWords;
import nl.basiseerst.domain.delegation.TaskBoard.CheckedTask;
import nl.basiseerst.domain.guard.DayAssessment;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.time.IsoWeek;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The week, a day or a member's own week on paper, with the same verdict and words as everywhere.
/// Calls block, so never make one on the JavaFX thread.
public final class PrintOverview {

    private final CheckWeek weeks;
    private final OverviewWriter writer;
    private final Messages messages;
    private final Clock clock;

    public PrintOverview(CheckWeek weeks, OverviewWriter writer, Messages messages, Clock clock) {
        this.weeks = weeks;
        this.writer = writer;
        this.messages = messages;
        this.clock = clock;
    }

    /// The week of everyone.
    ///
    /// @throws Failure if the practice cannot be read; likewise below
    public PreparedPages week(IsoWeek week) {
        return writer.prepare(week(weeks.check(week), week));
    }

    /// The same with what does not fit and what was accepted: for those who plan.
    public PreparedPages internalWeek(IsoWeek week) {
        CheckWeek.Checked checked = weeks.check(week);
        return writer.prepare(
                week(checked, week)
                        .withFindings(
                                new FindingsWords(messages)
                                        .of(
                                                checked.plan(),
                                                checked.assessment(),
                                                checked.conflicts())));
    }

    private WeekOverview week(CheckWeek.Checked checked, IsoWeek week) {
        VerdictText verdict = new VerdictWords(messages).of(checked.plan(), checked.assessment());
        return WeekOverview.of(
                checked.plan(), week, verdict, days(checked), stamp(checked.practice()));
    }

    /// The sheet of one day.
    public PreparedPages day(LocalDate date) {
        CheckWeek.Checked checked = weeks.check(IsoWeek.of(date));
        return writer.prepare(
                DayOverview.of(
                        checked.plan(),
                        date,
                        days(checked).get(date),
                        tasks(checked.plan(), List.of(date)),
                        stamp(checked.practice())));
    }

    /// The rooms of a week.
    public PreparedPages rooms(IsoWeek week) {
        CheckWeek.Checked checked = weeks.check(week);
        return writer.prepare(RoomsOverview.of(checked.plan(), week, stamp(checked.practice())));
    }

    /// The week of one member.
    ///
    /// @throws Failure `member-unknown` with the id, if the practice has no such member
    public PreparedPages member(String id, IsoWeek week) {
        CheckWeek.Checked checked = weeks.check(week);
        PracticePlan plan = checked.plan();
        if (plan.members().stream().noneMatch(m -> m.id().equals(id))) {
            throw new Failure("member-unknown", id, plan.practice().name());
        }
        return writer.prepare(
                MemberOverview.of(
                        plan,
                        id,
                        List.of(week),
                        tasks(plan, week.days()),
                        stamp(checked.practice())));
    }

    /// Writes the pages to a file.
    ///
    /// @throws Failure `cannot-write` with the file, if its folder cannot be written to
    public void keep(PreparedPages pages, Path file) {
        writer.write(pages, file);
    }

    private Map<LocalDate, VerdictText> days(CheckWeek.Checked checked) {
        VerdictWords words = new VerdictWords(messages);
        Map<LocalDate, VerdictText> days = new HashMap<>();
        for (DayAssessment day : checked.assessment().days()) {
            days.put(day.date(), words.ofDay(checked.plan(), checked.assessment(), day));
        }
        return days;
    }

    private Map<String, TaskCheck> tasks(PracticePlan plan, List<LocalDate> dates) {
        TaskWords words = new TaskWords(messages, plan);
        Map<String, TaskCheck> checks = new HashMap<>();
        for (LocalDate date : dates) {
            for (CheckedTask task : CheckTasks.board(plan, date).tasks()) {
                checks.put(
                        task.task().id(),
                        new TaskCheck(
                                TaskCheck.Answer.valueOf(task.state().name()),
                                words.refusals(task),
                                words.candidateNames(task)));
            }
        }
        return checks;
    }

    private PrintStamp stamp(StoredPractice practice) {
        return new PrintStamp(
                practice.plan().practice().name(),
                practice.changeNo(),
                ZonedDateTime.now(clock.withZone(practice.plan().practice().zone())));
    }
}
