package nl.basiseerst.application.usecase;

import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.store.EditedPlan;
import nl.basiseerst.domain.guard.ExtraItem;
import nl.basiseerst.domain.guard.Guard;
import nl.basiseerst.domain.guard.PresenceViolation;
import nl.basiseerst.domain.guard.WeekAssessment;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.time.IsoWeek;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Turns the advice to give up extra offer into edits of the roster: an extra block becomes one of
/// the sessions that its member's role falls back on, extra work leaves its basic block.
///
/// Of several sessions the one is taken after which the week is best off. The advice itself may
/// count on a block serving several of them at once, so that the verdict can turn out a little
/// less; the window shows the verdict of the edited roster, not the promise.
public final class TryRelease {

    private record Choice(Block block, WeekAssessment verdict) {

        long displacedPresence() {
            return verdict.presence().stream().filter(PresenceViolation::displaced).count();
        }
    }

    private static final Comparator<Choice> LEAST_DISPLACED =
            Comparator.comparingLong(Choice::displacedPresence)
                    .thenComparingDouble(c -> c.verdict().displacedMinutes())
                    .thenComparingDouble(c -> c.verdict().shortageMinutes());

    private final Guard guard;

    public TryRelease(Guard guard) {
        this.guard = guard;
    }

    /// The edits that give up the items; none for an item that could not be of use to anybody.
    /// Computes a verdict for each choice, so not on the JavaFX thread.
    ///
    /// @param plan the practice that was assessed
    /// @param items extra items of that week, such as [WeekAssessment#release]
    public List<Edit> edits(PracticePlan plan, IsoWeek week, List<ExtraItem> items) {
        PracticePlan edited = plan;
        List<Edit> edits = new ArrayList<>();
        for (ExtraItem item : items) {
            List<Block> choices = choices(edited, item);
            if (!choices.isEmpty()) {
                Edit best = best(edited, week, choices);
                edited = EditedPlan.of(edited, List.of(best));
                edits.removeIf(e -> e.entity().id().equals(item.block()));
                edits.add(best);
            }
        }
        return edits;
    }

    private Edit best(PracticePlan plan, IsoWeek week, List<Block> choices) {
        if (choices.size() == 1) {
            return new Edit.Update(choices.getFirst());
        }
        Block best =
                choices.stream()
                        .map(b -> new Choice(b, verdict(plan, week, b)))
                        .min(LEAST_DISPLACED)
                        .orElseThrow()
                        .block();
        return new Edit.Update(best);
    }

    private WeekAssessment verdict(PracticePlan plan, IsoWeek week, Block block) {
        return guard.assess(EditedPlan.of(plan, List.of(new Edit.Update(block))), week);
    }

    private static List<Block> choices(PracticePlan plan, ExtraItem item) {
        Block block =
                plan.blocks().stream()
                        .filter(b -> b.id().equals(item.block()))
                        .findFirst()
                        .orElseThrow();
        String activity = item.activity();
        if (activity != null) {
            return List.of(
                    new Block(
                            block.id(),
                            block.member(),
                            block.date(),
                            block.span(),
                            block.session(),
                            block.room(),
                            block.note(),
                            block.extra().stream()
                                    .filter(e -> !e.activity().equals(activity))
                                    .toList()));
        }
        return plan.members().stream()
                .filter(m -> m.id().equals(block.member()))
                .flatMap(m -> plan.roles().stream().filter(r -> r.role() == m.role()))
                .flatMap(r -> r.fallbackSessions().stream())
                .map(session -> inSession(block, session))
                .toList();
    }

    private static Block inSession(Block block, String session) {
        return new Block(
                block.id(),
                block.member(),
                block.date(),
                block.span(),
                session,
                block.room(),
                block.note(),
                List.of());
    }
}
