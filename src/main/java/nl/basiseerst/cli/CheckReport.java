package nl.basiseerst.cli;

import nl.basiseerst.application.usecase.CheckWeek.Checked;
import nl.basiseerst.application.words.Messages;
import nl.basiseerst.application.words.Names;
import nl.basiseerst.application.words.RosterConflictWords;
import nl.basiseerst.application.words.Terms;
import nl.basiseerst.application.words.VerdictText;
import nl.basiseerst.application.words.VerdictWords;
import nl.basiseerst.application.words.WarningWords;
import nl.basiseerst.domain.conflict.ListedConflict;
import nl.basiseerst.domain.guard.ActivityCoverage;
import nl.basiseerst.domain.guard.DayAssessment;
import nl.basiseerst.domain.guard.WeekAssessment;
import nl.basiseerst.domain.guard.WeekWarnings;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.warning.Acceptance;
import nl.basiseerst.domain.warning.Standing;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// The verdict of a week to read in a terminal: verdict, causes, what to do, days and coverage.
public final class CheckReport {

    /// At -1 some demand cannot be served at all, which the causes tell; no share of it fits.
    private static final double NOTHING_FITS = -0.999;

    /// Less than this would be printed as 0 minutes.
    private static final double SMALLEST_SHOWN = 0.5;

    private final Messages messages;
    private final Terms terms;

    public CheckReport(Messages messages) {
        this.messages = messages;
        this.terms = new Terms(messages);
    }

    public void print(Checked checked, Console console) {
        Page page = new Page(console.out());
        WeekAssessment week = checked.assessment();
        VerdictWords words = new VerdictWords(messages);
        VerdictText text = words.of(checked.plan(), week);
        page.line(
                messages.text(
                        "cli.check.title",
                        checked.plan().practice().name(),
                        terms.week(week.week())));
        page.blank();
        page.line(
                VerdictSign.of(week.verdict())
                        + " "
                        + text.word().toUpperCase(messages.locale())
                        + headroom(week));
        page.list(messages.text("cli.check.causes"), text.causes());
        page.list(messages.text("cli.check.remedies"), text.remedies());
        page.list(messages.text("cli.check.accepted"), accepted(checked.plan(), week));
        page.list(messages.text("cli.check.conflicts"), conflicts(checked));
        if (!week.days().isEmpty()) {
            page.blank();
            page.line(messages.text("cli.check.days"));
            page.line(
                    "  "
                            + String.join(
                                    "   ", week.days().stream().map(d -> day(words, d)).toList()));
        }
        if (week.demandMinutes() > 0) {
            page.blank();
            page.table(1, coverage(new Names(checked.plan()), week));
        }
    }

    private List<String> accepted(PracticePlan plan, WeekAssessment week) {
        WarningWords words = new WarningWords(messages, plan);
        List<String> accepted = new ArrayList<>();
        for (Standing standing : WeekWarnings.standings(plan, week)) {
            Acceptance acceptance = standing.acceptance();
            if (acceptance != null && standing.isAccepted()) {
                accepted.add(
                        messages.text(
                                "cli.check.accepted.one",
                                words.sentence(standing.warning()),
                                words.accepted(acceptance)));
            }
        }
        return accepted;
    }

    /// What does not fit, and what helps or why it was accepted.
    private List<String> conflicts(Checked checked) {
        RosterConflictWords words = new RosterConflictWords(messages, checked.plan());
        WarningWords warnings = new WarningWords(messages, checked.plan());
        return checked.conflicts().stream()
                .map(
                        one ->
                                messages.text(
                                        "cli.check.conflicts.one",
                                        words.state(one),
                                        words.sentence(one.conflict()),
                                        end(one, words, warnings)))
                .toList();
    }

    private static String end(
            ListedConflict one, RosterConflictWords words, WarningWords warnings) {
        Standing standing = one.standing();
        Acceptance acceptance = standing == null ? null : standing.acceptance();
        return one.state() == ListedConflict.State.ACCEPTED && acceptance != null
                ? warnings.accepted(acceptance)
                : words.remedy(one.conflict());
    }

    private String headroom(WeekAssessment week) {
        Double headroom = week.headroom();
        return headroom == null || headroom < NOTHING_FITS
                ? ""
                : messages.text("cli.check.headroom", terms.percent(headroom));
    }

    private String day(VerdictWords words, DayAssessment day) {
        return terms.day(day.date())
                + " "
                + VerdictSign.of(day.verdict())
                + " "
                + words.word(day.verdict()).toLowerCase(messages.locale());
    }

    private List<List<String>> coverage(Names names, WeekAssessment week) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(
                List.of(
                        messages.text("cli.check.activity"),
                        messages.text("cli.check.priority"),
                        messages.text("cli.check.asked"),
                        messages.text("cli.check.covered"),
                        messages.text("cli.check.short"),
                        messages.text("cli.check.waiting")));
        for (ActivityCoverage activity : week.activities()) {
            rows.add(
                    List.of(
                            names.activity(activity.activity()).name(),
                            Integer.toString(activity.priority()),
                            terms.decimal(activity.demandContacts(), 1),
                            covered(activity),
                            activity.shortageMinutes() < SMALLEST_SHOWN
                                    ? ""
                                    : terms.minutes(activity.shortageMinutes()),
                            waiting(activity.backlog())));
        }
        return rows;
    }

    private String covered(ActivityCoverage activity) {
        return activity.dueContacts() <= 0 ? "" : terms.covered(activity.coveredShare());
    }

    private String waiting(ActivityCoverage.@Nullable Backlog backlog) {
        Double weeks = backlog == null ? null : backlog.waitingWeeks();
        return weeks == null ? "" : messages.text("cli.check.weeks", terms.decimal(weeks, 1));
    }
}
