package nl.basiseerst.application.privacy;

import nl.basiseerst.application.store.Edit;
import nl.basiseerst.domain.delegation.Task;
import nl.basiseerst.domain.delegation.TaskStatus;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Absence;
import nl.basiseerst.domain.schedule.BasicSchedule;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.schedule.PatternBlock;
import nl.basiseerst.domain.schedule.Publication;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.value.Entity;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// What taking the name of somebody out comes to in the practice itself: every edit of it, counted.
///
/// @param member who it is about
/// @param alias what they are called from then on, empty if nothing of theirs stays
/// @param edits to be stored as one change
/// @param weeks in which something of the schedule goes, in order
public record Removal(
        Member member, String alias, List<Edit> edits, Tally tally, List<IsoWeek> weeks) {

    public Removal {
        edits = List.copyOf(edits);
        weeks = List.copyOf(weeks);
    }

    /// The texts of the practice that name somebody, themselves and other members aside.
    ///
    /// @param alias what takes the place of the name
    public static List<NamedText> texts(PracticePlan plan, Member member, String alias) {
        PersonName name = PersonName.of(member);
        List<NamedText> found = new ArrayList<>();
        for (Entity thing : FreeTexts.things(plan)) {
            if (thing instanceof Member) {
                continue;
            }
            for (String text : FreeTexts.of(thing)) {
                String then = name.replaced(text, alias);
                if (!then.equals(text)) {
                    found.add(new NamedText(thing, text, then, !thing.equals(plan.practice())));
                }
            }
        }
        return found;
    }

    /// @param plan with its whole schedule
    /// @param role what the role of the member is called
    /// @param texts keys of the texts from which the name goes, see [NamedText#key]
    /// @param today the first day that is to come
    public static Removal of(
            PracticePlan plan,
            Member member,
            Manner manner,
            String role,
            Set<String> texts,
            LocalDate today) {
        return new Work(plan, member, manner, today).done(role, texts);
    }

    /// One removal in the making.
    private static final class Work {

        private final PracticePlan plan;
        private final Member member;
        private final Manner manner;
        private final LocalDate today;
        private final Map<String, Entity> updates = new LinkedHashMap<>();
        private final List<Edit> removals = new ArrayList<>();
        private final Set<IsoWeek> weeks = new TreeSet<>();
        private int kept;
        private int blocks;
        private int absences;
        private int tasks;
        private int freed;
        private int pattern;

        Work(PracticePlan plan, Member member, Manner manner, LocalDate today) {
            this.plan = plan;
            this.member = member;
            this.manner = manner;
            this.today = today;
        }

        Removal done(String role, Set<String> texts) {
            @Nullable Member alias = alias(role);
            String id = alias == null ? member.id() : alias.id();
            plan.blocks().stream().filter(b -> mine(b.member())).forEach(b -> block(b, id));
            plan.absences().stream().filter(a -> mine(a.member())).forEach(a -> absence(a, id));
            plan.tasks().stream()
                    .filter(t -> member.id().equals(t.assignee()))
                    .forEach(t -> task(t, id));
            plan.groundwork().basicSchedules().forEach(schedule -> schedule(schedule, id));
            plan.acceptances().stream()
                    .filter(a -> member.id().equals(a.warning().member()))
                    .forEach(a -> removals.add(new Edit.Remove(a)));
            // they say when somebody has to rest, which nobody needs to know without the name
            plan.staffing().duties().stream()
                    .filter(d -> mine(d.member()))
                    .forEach(d -> removals.add(new Edit.Remove(d)));
            plan.staffing().publications().stream()
                    .filter(p -> p.concerns(member.id()))
                    .forEach(p -> update(published(p, alias == null ? null : id)));
            // what came of it is an absence; that it was asked for tells nothing without the name
            plan.staffing().requests().stream()
                    .filter(r -> mine(r.member()))
                    .forEach(r -> removals.add(new Edit.Remove(r)));
            plan.staffing().panelSeconds().stream()
                    .filter(s -> mine(s.member()) || mine(s.second()))
                    .forEach(s -> removals.add(new Edit.Remove(s)));
            // hours of leave are of the person, not of the schedule
            plan.staffing().entitlements().stream()
                    .filter(e -> mine(e.member()))
                    .forEach(e -> removals.add(new Edit.Remove(e)));
            String instead = alias == null ? role : alias.name();
            int rewritten = rewrite(texts, instead);
            List<Edit> edits = new ArrayList<>();
            if (alias != null) {
                edits.add(new Edit.Add(alias));
            }
            updates.values().forEach(thing -> edits.add(new Edit.Update(thing)));
            edits.addAll(removals);
            edits.add(new Edit.Remove(member));
            Tally tally = new Tally(1, kept, blocks, absences, tasks, freed, pattern, rewritten);
            return new Removal(
                    member, alias == null ? "" : alias.name(), edits, tally, List.copyOf(weeks));
        }

        private boolean mine(String id) {
            return member.id().equals(id);
        }

        /// Whether what is of that date stays, without the name.
        private boolean stays(LocalDate date) {
            return manner.keepsPast() && (!manner.endsToday() || date.isBefore(today));
        }

        /// Null if nothing of theirs stays that needs somebody.
        private @Nullable Member alias(String role) {
            List<LocalDate> dates =
                    Stream.of(
                                    plan.blocks().stream()
                                            .filter(b -> mine(b.member()))
                                            .map(Block::date),
                                    plan.tasks().stream()
                                            .filter(t -> member.id().equals(t.assignee()))
                                            .map(Task::date),
                                    plan.absences().stream()
                                            .filter(a -> mine(a.member()) && stays(a.from()))
                                            .flatMap(a -> Stream.of(a.from(), lastKept(a))))
                            .flatMap(found -> found)
                            .filter(this::stays)
                            .sorted()
                            .toList();
            boolean inPattern =
                    !manner.endsToday()
                            && plan.groundwork().basicSchedules().stream()
                                    .flatMap(schedule -> schedule.blocks().stream())
                                    .anyMatch(b -> mine(b.member()));
            if (dates.isEmpty() && !inPattern) {
                return null;
            }
            LocalDate day = today.minusDays(1);
            return Alias.of(
                    member,
                    plan,
                    role,
                    dates.isEmpty() ? day : dates.getFirst(),
                    dates.isEmpty() ? day : dates.getLast());
        }

        private LocalDate lastKept(Absence absence) {
            LocalDate yesterday = today.minusDays(1);
            return manner.endsToday() && absence.to().isAfter(yesterday) ? yesterday : absence.to();
        }

        private void block(Block block, String id) {
            if (stays(block.date())) {
                kept++;
                update(block.of(id, block.date()));
            } else {
                blocks++;
                weeks.add(IsoWeek.of(block.date()));
                removals.add(new Edit.Remove(block));
            }
        }

        private void absence(Absence absence, String id) {
            LocalDate to = lastKept(absence);
            boolean some = stays(absence.from());
            if (some) {
                kept++;
                update(
                        new Absence(
                                absence.id(),
                                id,
                                absence.from(),
                                to,
                                absence.part(),
                                absence.kind()));
            } else {
                removals.add(new Edit.Remove(absence));
            }
            if (!some || to.isBefore(absence.to())) {
                absences++;
                LocalDate gone = some ? to.plusDays(1) : absence.from();
                gone.datesUntil(absence.to().plusDays(1)).map(IsoWeek::of).forEach(weeks::add);
            }
        }

        private void task(Task task, String id) {
            if (stays(task.date())) {
                kept++;
                update(new Task(task.id(), task.type(), task.date(), id, task.status()));
            } else if (task.date().isBefore(today)) {
                tasks++;
                removals.add(new Edit.Remove(task));
            } else {
                freed++;
                TaskStatus status = task.canBeGiven() ? TaskStatus.OPEN : task.status();
                update(new Task(task.id(), task.type(), task.date(), null, status));
            }
        }

        /// What was made known follows the schedule itself, or the week would look changed.
        private Publication published(Publication publication, @Nullable String id) {
            return id != null && stays(publication.week().monday())
                    ? publication.renamed(member.id(), id)
                    : publication.without(member.id());
        }

        private void schedule(BasicSchedule schedule, String id) {
            List<PatternBlock> others = new ArrayList<>();
            int found = 0;
            for (PatternBlock block : schedule.blocks()) {
                if (!mine(block.member())) {
                    others.add(block);
                    continue;
                }
                found++;
                if (!manner.endsToday()) {
                    others.add(of(block, id));
                }
            }
            if (found > 0) {
                pattern += manner.endsToday() ? found : 0;
                update(schedule.withBlocks(others));
            }
        }

        private static PatternBlock of(PatternBlock block, String id) {
            return new PatternBlock(
                    block.id(),
                    id,
                    block.week(),
                    block.day(),
                    block.span(),
                    block.session(),
                    block.room(),
                    block.note(),
                    block.extra());
        }

        private void update(Entity thing) {
            updates.put(NamedText.keyOf(thing), thing);
        }

        /// In what stays: a text of what goes needs no other.
        private int rewrite(Set<String> texts, String instead) {
            PersonName name = PersonName.of(member);
            Set<String> gone = new HashSet<>();
            removals.forEach(edit -> gone.add(NamedText.keyOf(edit.entity())));
            int rewritten = 0;
            for (Entity thing : FreeTexts.things(plan)) {
                String key = NamedText.keyOf(thing);
                if (thing instanceof Member || !texts.contains(key) || gone.contains(key)) {
                    continue;
                }
                Entity now = updates.getOrDefault(key, thing);
                Entity then = FreeTexts.rewritten(now, text -> name.replaced(text, instead));
                if (!then.equals(now)) {
                    rewritten++;
                    updates.put(key, then);
                }
            }
            return rewritten;
        }
    }
}
