package nl.basiseerst.ui.common.desk;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

import nl.basiseerst.application.limits.ShippedLimits;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.store.EditedPlan;
import nl.basiseerst.application.usecase.EditPractice;
import nl.basiseerst.domain.conflict.RosterRules;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Absence;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.schedule.Duty;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.time.Period;
import nl.basiseerst.ui.common.BackgroundWork;
import nl.basiseerst.ui.common.Job;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// What does not fit in the week on screen: of the latest practice asked about, whatever comes in
/// first. Worked out beside the JavaFX thread: before the verdict after an edit, else after it.
final class RosterChecks {

    private final EditPractice practice;
    private final BackgroundWork storage;
    private final BackgroundWork computing;
    private final Consumer<Throwable> failures;
    private final ReadOnlyObjectWrapper<@Nullable RosterChecked> checked =
            new ReadOnlyObjectWrapper<>(this, "checked");
    private @Nullable RosterRules rules;
    private @Nullable Job latest;
    private @Nullable PracticePlan asked;
    private @Nullable IsoWeek week;
    private int turn;

    /// What was planned before the days at hand, for rules on averages.
    private final ReadOnlyObjectWrapper<Before> earlier =
            new ReadOnlyObjectWrapper<>(this, "earlier", Before.NOTHING);

    private int reads;

    private record Before(List<Block> blocks, List<Absence> absences, List<Duty> duties) {

        static final Before NOTHING = new Before(List.of(), List.of(), List.of());

        boolean isEmpty() {
            return blocks.isEmpty() && duties.isEmpty();
        }
    }

    RosterChecks(
            EditPractice practice,
            BackgroundWork storage,
            BackgroundWork computing,
            Consumer<Throwable> failures) {
        this.practice = practice;
        this.storage = storage;
        this.computing = computing;
        this.failures = failures;
    }

    /// Asks what does not fit in a week; what was asked before is no longer wanted. The same
    /// practice and week as before is not looked at again.
    void check(PracticePlan plan, IsoWeek ofWeek) {
        if (ofWeek.equals(week) && plan.equals(asked)) {
            return;
        }
        if (latest != null) {
            latest.cancel();
        }
        asked = plan;
        week = ofWeek;
        int mine = ++turn;
        Before before = earlier.get();
        latest =
                computing.start(
                        progress -> {
                            progress.stopIfCancelled();
                            return new RosterChecked(
                                    plan,
                                    ofWeek,
                                    rules().conflicts(
                                                    whole(plan, before),
                                                    ofWeek,
                                                    duties(plan, before)));
                        },
                        found -> {
                            if (mine == turn) {
                                checked.set(found);
                            }
                        },
                        failure -> failed(failure, mine));
    }

    /// Reads the weeks before those at hand as far as the rules ask for them, beside what is shown;
    /// what was found is looked at again if there is anything.
    ///
    /// @param atHand the days of the practice that is shown
    /// @param shown the week that is shown
    void readBefore(Period atHand, IsoWeek shown) {
        earlier.set(Before.NOTHING);
        int mine = ++reads;
        LocalDate first = atHand.from();
        if (first == null) {
            return;
        }
        storage.start(
                _ -> {
                    LocalDate from = rules().looksAt(shown).from();
                    return from == null || !from.isBefore(first)
                            ? Before.NOTHING
                            : practice.look(Period.of(from, first.minusDays(1)))
                                    .map(stored -> before(stored.plan(), first))
                                    .orElse(Before.NOTHING);
                },
                found -> {
                    if (mine == reads && !found.isEmpty()) {
                        earlier.set(found);
                        again();
                    }
                },
                failures);
    }

    /// What puts the work before the days at hand into a practice, as far as it is read: another
    /// once more is. It may be used on any thread.
    ObservableValue<UnaryOperator<PracticePlan>> beforeProperty() {
        return earlier.map(known -> plan -> withDuties(plan, known));
    }

    private static PracticePlan withDuties(PracticePlan plan, Before known) {
        Set<String> there = new HashSet<>();
        plan.members().forEach(member -> there.add(member.id()));
        Set<String> atHand = new HashSet<>();
        plan.staffing().duties().forEach(duty -> atHand.add(duty.id()));
        List<Edit> duties = new ArrayList<>();
        known.duties().stream()
                .filter(d -> there.contains(d.member()) && !atHand.contains(d.id()))
                .forEach(duty -> duties.add(new Edit.Add(duty)));
        return EditedPlan.of(whole(plan, known), duties);
    }

    private static Before before(PracticePlan plan, LocalDate first) {
        return new Before(
                plan.blocks(),
                plan.absences().stream().filter(a -> a.to().isBefore(first)).toList(),
                plan.staffing().duties());
    }

    /// The duties at hand, and those before them: one may be in both, since it takes two days.
    private static List<Duty> duties(PracticePlan plan, Before before) {
        Map<String, Duty> all = new LinkedHashMap<>();
        before.duties().forEach(duty -> all.put(duty.id(), duty));
        plan.staffing().duties().forEach(duty -> all.put(duty.id(), duty));
        return List.copyOf(all.values());
    }

    private void again() {
        PracticePlan plan = asked;
        IsoWeek ofWeek = week;
        if (plan != null && ofWeek != null) {
            asked = null;
            check(plan, ofWeek);
        }
    }

    /// The practice with the blocks before it of those who are still there. What was moved to the
    /// days at hand since it was read is there already.
    private static PracticePlan whole(PracticePlan plan, Before before) {
        if (before.blocks().isEmpty()) {
            return plan;
        }
        Set<String> members = new HashSet<>();
        plan.members().forEach(member -> members.add(member.id()));
        Set<String> sessions = new HashSet<>();
        plan.sessionTypes().forEach(session -> sessions.add(session.id()));
        Set<String> atHand = new HashSet<>();
        plan.blocks().forEach(block -> atHand.add(block.id()));
        plan.absences().forEach(absence -> atHand.add(absence.id()));
        List<Block> all = new ArrayList<>();
        for (Block block : before.blocks()) {
            if (members.contains(block.member())
                    && sessions.contains(block.session())
                    && !atHand.contains(block.id())) {
                all.add(bare(block));
            }
        }
        all.addAll(plan.blocks());
        List<Absence> absences = new ArrayList<>(plan.absences());
        before.absences().stream()
                .filter(absence -> members.contains(absence.member()))
                .filter(absence -> !atHand.contains(absence.id()))
                .forEach(absences::add);
        return plan.withSchedule(all, absences, plan.tasks());
    }

    /// When somebody worked, which is all that is asked of it.
    private static Block bare(Block block) {
        return new Block(
                block.id(),
                block.member(),
                block.date(),
                block.span(),
                block.session(),
                null,
                null,
                List.of());
    }

    /// Other days are at hand: what is known of before those is of the wrong weeks, and may be at
    /// hand now.
    void forgetBefore() {
        reads++;
        earlier.set(Before.NOTHING);
    }

    /// Takes it away: it is of another week.
    void forget() {
        turn++;
        asked = null;
        week = null;
        checked.set(null);
    }

    ReadOnlyObjectProperty<@Nullable RosterChecked> checkedProperty() {
        return checked.getReadOnlyProperty();
    }

    /// With the limits, which are read the first time they are needed: not while the window opens.
    private synchronized RosterRules rules() {
        RosterRules known = rules;
        if (known == null) {
            known = new RosterRules(ShippedLimits.all());
            rules = known;
        }
        return known;
    }

    private void failed(Throwable failure, int mine) {
        if (mine == turn && !(failure instanceof CancellationException)) {
            asked = null;
            failures.accept(failure);
        }
    }
}
