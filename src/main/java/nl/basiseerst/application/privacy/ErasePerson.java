package nl.basiseerst.application.privacy;

import nl.basiseerst.application.Failure;
import nl.basiseerst.application.Progress;
import nl.basiseerst.application.access.Access;
import nl.basiseerst.application.access.Action;
import nl.basiseerst.application.store.Change;
import nl.basiseerst.application.store.ChangeHeader;
import nl.basiseerst.application.store.ChangeKind;
import nl.basiseerst.application.store.EditedPlan;
import nl.basiseerst.application.store.PracticeStore;
import nl.basiseerst.application.store.StoredPractice;
import nl.basiseerst.domain.guard.Guard;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.team.Role;
import nl.basiseerst.domain.time.IsoWeek;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/// Takes somebody out of what is stored, after it was shown what that does. Calls block and go
/// through the store, so make them where other uses of it are made.
public final class ErasePerson {

    /// Of how many weeks the verdict is worked out beforehand: those that are nearest to today.
    static final int WEEKS_JUDGED = 8;

    /// What will happen, before it does.
    ///
    /// @param member who it is about
    /// @param texts that name them, or somebody of the same name
    /// @param effects on the verdicts, of the weeks that were worked out, in order
    /// @param weeksLeft in how many more weeks something of the schedule goes
    public record Preview(
            Member member,
            Manner manner,
            Removal removal,
            List<NamedText> texts,
            List<WeekEffect> effects,
            int weeksLeft) {

        public Preview {
            texts = List.copyOf(texts);
            effects = List.copyOf(effects);
        }
    }

    private final Supplier<PracticeStore> store;
    private final Supplier<Eraser> eraser;
    private final Access access;
    private final Guard guard;
    private final Clock clock;

    /// @param store asked for at every call
    /// @param eraser asked for when something is erased
    public ErasePerson(
            Supplier<PracticeStore> store,
            Supplier<Eraser> eraser,
            Access access,
            Guard guard,
            Clock clock) {
        this.store = store;
        this.eraser = eraser;
        this.access = access;
        this.guard = guard;
        this.clock = clock;
    }

    /// What would happen. Nothing changes.
    ///
    /// @param id of the member
    /// @param roles what a role is called; the alias is called after it
    /// @throws Failure `not-permitted`; `member-gone` if there is no such member; `still-employed`
    ///   if somebody who has not left is to be anonymised
    public Preview preview(
            String id, Manner manner, Function<Role, String> roles, Progress progress) {
        access.require(Action.ERASE_PERSON);
        PracticePlan plan = stored().plan();
        LocalDate today = today(plan);
        Member member = member(plan, id);
        requireLeft(member, manner, today);
        String role = roles.apply(member.role());
        Removal bare = Removal.of(plan, member, manner, role, Set.of(), today);
        List<NamedText> texts =
                Removal.texts(plan, member, bare.alias().isEmpty() ? role : bare.alias());
        PracticePlan after = EditedPlan.of(plan, bare.edits());
        List<IsoWeek> nearest = nearest(bare.weeks(), IsoWeek.of(today));
        List<WeekEffect> effects = new ArrayList<>();
        for (IsoWeek week : nearest) {
            progress.stopIfCancelled();
            progress.report((double) effects.size() / nearest.size(), "privacy.judging");
            effects.add(
                    new WeekEffect(
                            week,
                            guard.assess(plan, week).verdict(),
                            guard.assess(after, week).verdict()));
        }
        return new Preview(
                member, manner, bare, texts, effects, bare.weeks().size() - effects.size());
    }

    /// Does it, as one change that cannot be taken back.
    ///
    /// @param texts keys of the texts from which the name goes too
    /// @throws Failure as [#preview]; and `last-holder`, see [Eraser]
    public Outcome erase(
            String id, Manner manner, Function<Role, String> roles, Set<String> texts) {
        access.require(Action.ERASE_PERSON);
        StoredPractice stored = stored();
        PracticePlan plan = stored.plan();
        LocalDate today = today(plan);
        Member member = member(plan, id);
        requireLeft(member, manner, today);
        Removal removal =
                Removal.of(plan, member, manner, roles.apply(member.role()), texts, today);
        ChangeHeader header =
                new ChangeHeader(
                        access.actor().name(),
                        clock.instant(),
                        ChangeKind.ERASE,
                        removal.tally().subject());
        Eraser.Erased erased =
                eraser.get()
                        .erase(
                                new Change(stored.changeNo(), header, removal.edits()),
                                new Traces(List.of(member), List.of()));
        return new Outcome(removal.alias(), removal.tally(), erased);
    }

    /// What was done.
    ///
    /// @param alias what the person is called now, empty if nothing of theirs is left
    public record Outcome(String alias, Tally tally, Eraser.Erased erased) {}

    private StoredPractice stored() {
        return store.get().load().orElseThrow(() -> new Failure("no-practice"));
    }

    private LocalDate today(PracticePlan plan) {
        return LocalDate.now(clock.withZone(plan.practice().zone()));
    }

    private static Member member(PracticePlan plan, String id) {
        return plan.members().stream()
                .filter(m -> m.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Failure("member-gone"));
    }

    private static void requireLeft(Member member, Manner manner, LocalDate today) {
        LocalDate until = member.employed().until();
        if (!manner.endsToday() && (until == null || !until.isBefore(today))) {
            throw new Failure("still-employed", member.name());
        }
    }

    /// In order of time.
    private static List<IsoWeek> nearest(List<IsoWeek> weeks, IsoWeek now) {
        return weeks.stream()
                .sorted(
                        Comparator.comparingLong(
                                week ->
                                        Math.abs(
                                                week.monday().toEpochDay()
                                                        - now.monday().toEpochDay())))
                .limit(WEEKS_JUDGED)
                .sorted()
                .toList();
    }
}
