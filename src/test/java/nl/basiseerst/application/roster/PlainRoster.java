package nl.basiseerst.application.roster;

import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.BasicSchedule;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.schedule.ExtraWork;
import nl.basiseerst.domain.schedule.PatternBlock;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.time.IsoWeek;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The rules of the basic schedule once more, slow and plain, to compare with: a day is the sorted
/// list of its work, written out; a schedule is its days, those without work left out.
final class PlainRoster {

    private PlainRoster() {}

    static String key(String member, LocalDate date) {
        return date + " " + member;
    }

    /// What somebody really has on a date.
    static List<String> work(PracticePlan plan, String member, LocalDate date) {
        List<String> work = new ArrayList<>();
        for (Block b : plan.blocks()) {
            if (b.member().equals(member) && b.date().equals(date)) {
                work.add(
                        written(
                                b.span().from(),
                                b.span().to(),
                                b.session() + b.room() + b.note(),
                                b.extra()));
            }
        }
        work.sort(Comparator.naturalOrder());
        return work;
    }

    static Map<String, List<String>> days(PracticePlan plan) {
        Map<String, List<String>> days = new TreeMap<>();
        for (Block b : plan.blocks()) {
            days.put(key(b.member(), b.date()), work(plan, b.member(), b.date()));
        }
        return days;
    }

    /// What the basic schedule wants on a day that counts; empty on any other.
    static List<String> wanted(
            PracticePlan plan, BasicSchedule schedule, Member member, LocalDate date) {
        List<String> work = new ArrayList<>();
        if (!counts(plan, member, date)) {
            return work;
        }
        IsoWeek week = schedule.validFrom();
        int cycleWeek = 1;
        while (!week.contains(date)) {
            week = week.plusWeeks(1);
            cycleWeek = cycleWeek == schedule.weeks() ? 1 : cycleWeek + 1;
        }
        for (PatternBlock b : schedule.blocks()) {
            if (b.member().equals(member.id())
                    && b.week() == cycleWeek
                    && b.day() == date.getDayOfWeek()) {
                work.add(
                        written(
                                b.span().from(),
                                b.span().to(),
                                b.session() + b.room() + b.note(),
                                b.extra()));
            }
        }
        work.sort(Comparator.naturalOrder());
        return work;
    }

    private static String written(int from, int to, String what, List<ExtraWork> extra) {
        return from
                + "-"
                + to
                + " "
                + what
                + " "
                + extra.stream().map(ExtraWork::toString).sorted().toList();
    }

    static boolean counts(PracticePlan plan, Member member, LocalDate date) {
        return plan.practice().isOpenOn(date) && member.employed().contains(date);
    }

    static Optional<BasicSchedule> inForce(PracticePlan plan, IsoWeek week) {
        return plan.groundwork().basicSchedules().reversed().stream()
                .filter(s -> !s.validFrom().monday().isAfter(week.monday()))
                .max(Comparator.comparing(s -> s.validFrom().monday()));
    }

    static Optional<BasicSchedule> stamper(PracticePlan plan, IsoWeek week) {
        return plan.groundwork().basicSchedules().stream()
                .filter(s -> s.stamped().contains(week))
                .findFirst();
    }

    /// The days that deviate, with what was wanted and what there is.
    static Map<String, String> deviations(PracticePlan plan, IsoWeek first, IsoWeek last) {
        Map<String, String> found = new TreeMap<>();
        for (IsoWeek week = first; week.compareTo(last) <= 0; week = week.plusWeeks(1)) {
            Optional<BasicSchedule> stamper = stamper(plan, week);
            if (stamper.isEmpty()) {
                continue;
            }
            for (LocalDate date : week.days()) {
                for (Member member : plan.members()) {
                    List<String> wanted = wanted(plan, stamper.get(), member, date);
                    List<String> is = work(plan, member.id(), date);
                    if (counts(plan, member, date) && !wanted.equals(is)) {
                        found.put(key(member.id(), date), wanted + " / " + is);
                    }
                }
            }
        }
        return found;
    }
}
