package nl.basiseerst.application.privacy;

import nl.basiseerst.application.EntityText;
import nl.basiseerst.application.Failure;
import nl.basiseerst.application.Progress;
import nl.basiseerst.application.access.Access;
import nl.basiseerst.application.access.Action;
import nl.basiseerst.application.overview.PrintStamp;
import nl.basiseerst.application.privacy.PersonFile.Changed;
import nl.basiseerst.application.store.ChangeEntry;
import nl.basiseerst.application.store.LoggedChange;
import nl.basiseerst.application.store.Placed;
import nl.basiseerst.application.store.PracticeStore;
import nl.basiseerst.application.store.StoredPractice;
import nl.basiseerst.domain.delegation.Task;
import nl.basiseerst.domain.delegation.TaskType;
import nl.basiseerst.domain.offer.Activity;
import nl.basiseerst.domain.offer.SessionType;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.practice.Room;
import nl.basiseerst.domain.schedule.Absence;
import nl.basiseerst.domain.schedule.BasicSchedule;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.schedule.Duty;
import nl.basiseerst.domain.schedule.ExtraWork;
import nl.basiseerst.domain.schedule.LeaveEntitlement;
import nl.basiseerst.domain.schedule.LeaveRequest;
import nl.basiseerst.domain.schedule.PatternBlock;
import nl.basiseerst.domain.schedule.Publication;
import nl.basiseerst.domain.schedule.PublishedWork;
import nl.basiseerst.domain.team.Competence;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.team.PanelSecond;
import nl.basiseerst.domain.value.Entity;
import nl.basiseerst.domain.warning.Acceptance;
import nl.basiseerst.domain.warning.WarningKey;
import nl.basiseerst.domain.warning.WarningKind;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// Gathers everything that is kept of one person. Calls block and go through the store, so make
/// them where other uses of it are made.
public final class GatherPerson {

    private final Supplier<PracticeStore> store;
    private final Supplier<KnownAccounts> accounts;
    private final EntityText text;
    private final Access access;
    private final Clock clock;

    /// @param store asked for at every call, as are the accounts
    public GatherPerson(
            Supplier<PracticeStore> store,
            Supplier<KnownAccounts> accounts,
            EntityText text,
            Access access,
            Clock clock) {
        this.store = store;
        this.accounts = accounts;
        this.text = text;
        this.access = access;
        this.clock = clock;
    }

    /// @param id of the member
    /// @throws Failure `not-permitted`; `member-gone` if there is no such member
    /// @throws java.util.concurrent.CancellationException if it was cancelled
    public PersonFile of(String id, Progress progress) {
        access.require(Action.EXPORT_PERSON);
        StoredPractice stored = store.get().load().orElseThrow(() -> new Failure("no-practice"));
        PracticePlan plan = stored.plan();
        Member member = find(plan.members(), id).orElseThrow(() -> new Failure("member-gone"));
        PersonName name = PersonName.of(member);
        Optional<PersonFile.KnownAccount> account = accounts.get().of(id);
        List<LoggedChange> log = store.get().changesAfter(0);
        return new PersonFile(
                stamp(stored),
                member,
                competences(plan, member),
                blocks(plan, id),
                absences(plan, id),
                duties(plan, id),
                requests(plan, id),
                entitlements(plan, id),
                seconds(plan, id),
                accepted(plan, id),
                published(plan, id),
                tasks(plan, id),
                pattern(plan, id),
                texts(plan, name),
                account,
                changes(log, id, name, progress),
                made(log, member, account));
    }

    private PrintStamp stamp(StoredPractice stored) {
        ZonedDateTime now = ZonedDateTime.now(clock.withZone(stored.plan().practice().zone()));
        return new PrintStamp(stored.plan().practice().name(), stored.changeNo(), now);
    }

    private static List<PersonFile.Held> competences(PracticePlan plan, Member member) {
        return member.competences().stream()
                .map(
                        held ->
                                new PersonFile.Held(
                                        name(
                                                plan.competences(),
                                                held.competence(),
                                                Competence::name),
                                        held.level(),
                                        held.validUntil()))
                .toList();
    }

    private static List<PersonFile.Worked> blocks(PracticePlan plan, String id) {
        return plan.blocks().stream()
                .filter(b -> b.member().equals(id))
                .sorted(Comparator.comparing(Block::date).thenComparing(Block::span))
                .map(
                        b ->
                                new PersonFile.Worked(
                                        b.date(),
                                        b.span(),
                                        name(plan.sessionTypes(), b.session(), SessionType::name),
                                        room(plan, b.room()),
                                        b.note(),
                                        extra(plan, b.extra())))
                .toList();
    }

    private static List<PersonFile.Away> absences(PracticePlan plan, String id) {
        return plan.absences().stream()
                .filter(a -> a.member().equals(id))
                .sorted(Comparator.comparing(Absence::from))
                .map(a -> new PersonFile.Away(a.from(), a.to(), a.part(), a.kind(), a.account()))
                .toList();
    }

    private static List<Duty> duties(PracticePlan plan, String id) {
        return plan.staffing().duties().stream()
                .filter(d -> d.member().equals(id))
                .sorted(Comparator.comparing(Duty::from))
                .toList();
    }

    private static List<LeaveRequest> requests(PracticePlan plan, String id) {
        return plan.staffing().requests().stream()
                .filter(r -> r.member().equals(id))
                .sorted(Comparator.comparing(LeaveRequest::from))
                .toList();
    }

    private static List<LeaveEntitlement> entitlements(PracticePlan plan, String id) {
        return plan.staffing().entitlements().stream()
                .filter(e -> e.member().equals(id))
                .sorted(Comparator.comparingInt(LeaveEntitlement::year))
                .toList();
    }

    private static List<PersonFile.Paired> seconds(PracticePlan plan, String id) {
        Map<String, String> names =
                plan.members().stream().collect(Collectors.toMap(Member::id, Member::name));
        return plan.staffing().panelSeconds().stream()
                .filter(s -> isOf(s, id))
                .map(
                        s ->
                                new PersonFile.Paired(
                                        names.getOrDefault(s.member(), s.member()),
                                        names.getOrDefault(s.second(), s.second())))
                .toList();
    }

    private static List<PersonFile.Accepted> accepted(PracticePlan plan, String id) {
        return plan.acceptances().stream()
                .filter(a -> id.equals(a.warning().member()))
                .sorted(Comparator.comparing(a -> a.warning().date()))
                .map(a -> new PersonFile.Accepted(a, ends(plan, a.warning())))
                .toList();
    }

    private static @Nullable Competence ends(PracticePlan plan, WarningKey warning) {
        String subject = warning.subject();
        return subject == null || warning.kind().subject() != WarningKind.Subject.COMPETENCE
                ? null
                : find(plan.competences(), subject).orElse(null);
    }

    private static List<PersonFile.Told> published(PracticePlan plan, String id) {
        return plan.staffing().publications().stream()
                .flatMap(p -> p.only(id).work().stream())
                .sorted(
                        Comparator.comparing(PublishedWork::date)
                                .thenComparing(PublishedWork::span))
                .map(
                        w ->
                                new PersonFile.Told(
                                        w.date(),
                                        w.span(),
                                        name(plan.sessionTypes(), w.session(), SessionType::name),
                                        room(plan, w.room()),
                                        extra(plan, w.extra()),
                                        w.since()))
                .toList();
    }

    private static List<String> extra(PracticePlan plan, List<ExtraWork> extra) {
        return extra.stream()
                .map(e -> name(plan.activities(), e.activity(), Activity::name))
                .toList();
    }

    private static boolean isOf(PanelSecond panel, String id) {
        return panel.member().equals(id) || panel.second().equals(id);
    }

    private static List<PersonFile.Done> tasks(PracticePlan plan, String id) {
        return plan.tasks().stream()
                .filter(t -> id.equals(t.assignee()))
                .sorted(Comparator.comparing(Task::date))
                .map(
                        t ->
                                new PersonFile.Done(
                                        t.date(),
                                        name(plan.taskTypes(), t.type(), TaskType::name),
                                        t.status()))
                .toList();
    }

    private static List<PersonFile.ComesBack> pattern(PracticePlan plan, String id) {
        List<PersonFile.ComesBack> found = new ArrayList<>();
        for (BasicSchedule schedule : plan.groundwork().basicSchedules()) {
            for (PatternBlock block : schedule.blocks()) {
                if (block.member().equals(id)) {
                    found.add(
                            new PersonFile.ComesBack(
                                    schedule.name(),
                                    schedule.validFrom(),
                                    block.week(),
                                    block.day(),
                                    block.span(),
                                    name(plan.sessionTypes(), block.session(), SessionType::name),
                                    room(plan, block.room()),
                                    block.note(),
                                    extra(plan, block.extra())));
                }
            }
        }
        return found;
    }

    private List<PersonFile.Named> texts(PracticePlan plan, PersonName name) {
        List<PersonFile.Named> found = new ArrayList<>();
        for (Entity thing : FreeTexts.things(plan)) {
            if (thing instanceof Member) {
                continue;
            }
            for (String written : FreeTexts.of(thing)) {
                if (name.isIn(written)) {
                    found.add(new PersonFile.Named(text.kindOf(thing), written));
                }
            }
        }
        return found;
    }

    private List<Changed> changes(
            List<LoggedChange> log, String id, PersonName name, Progress progress) {
        List<Changed> found = new ArrayList<>();
        for (int i = 0; i < log.size(); i++) {
            progress.stopIfCancelled();
            progress.report((double) i / log.size(), "privacy.gathering");
            LoggedChange change = log.get(i);
            List<Changed.Thing> things = new ArrayList<>();
            for (ChangeEntry entry : store.get().entriesOf(change.changeNo())) {
                if (concerns(entry.before(), id, name) || concerns(entry.after(), id, name)) {
                    things.add(
                            new Changed.Thing(
                                    text.kindOf(entry.entity()),
                                    written(entry.before(), id, name),
                                    written(entry.after(), id, name)));
                }
            }
            if (!things.isEmpty()) {
                found.add(
                        new Changed(
                                change.changeNo(),
                                change.header().when(),
                                change.header().who(),
                                change.header().kind(),
                                things));
            }
        }
        return found;
    }

    /// As it stands in the log, without what it says of others.
    private @Nullable String written(@Nullable Placed placed, String id, PersonName name) {
        if (placed == null) {
            return null;
        }
        return switch (placed.entity()) {
            case Member member -> text.write(member);
            case Absence absence -> text.write(absence);
            case Duty duty when duty.member().equals(id) -> text.write(duty);
            case Publication published -> text.write(published.only(id));
            case LeaveRequest request when request.member().equals(id) -> text.write(request);
            case LeaveEntitlement hours when hours.member().equals(id) -> text.write(hours);
            case PanelSecond panel when isOf(panel, id) -> text.write(panel);
            case Task task -> text.write(task);
            case Block block when block.member().equals(id) -> text.write(block);
            case Acceptance accepted when id.equals(accepted.warning().member()) ->
                    text.write(accepted);
            case BasicSchedule schedule ->
                    text.write(
                            schedule.withBlocks(
                                    schedule.blocks().stream()
                                            .filter(b -> b.member().equals(id))
                                            .toList()));
            case Entity other ->
                    FreeTexts.of(other).stream()
                            .filter(name::isIn)
                            .collect(Collectors.joining("; "));
        };
    }

    private static boolean concerns(@Nullable Placed placed, String id, PersonName name) {
        return placed != null && concerns(placed.entity(), id, name);
    }

    /// Whether a thing is of that person, or names them.
    private static boolean concerns(Entity thing, String id, PersonName name) {
        return switch (thing) {
            case Member member -> member.id().equals(id);
            case Block block when block.member().equals(id) -> true;
            case Acceptance accepted when id.equals(accepted.warning().member()) -> true;
            case Absence absence -> absence.member().equals(id);
            case Duty duty -> duty.member().equals(id);
            case Publication published -> published.concerns(id);
            case LeaveRequest request -> request.member().equals(id);
            case LeaveEntitlement hours -> hours.member().equals(id);
            case PanelSecond panel -> isOf(panel, id);
            case Task task -> id.equals(task.assignee());
            case BasicSchedule schedule
                    when schedule.blocks().stream().anyMatch(b -> b.member().equals(id)) ->
                    true;
            default -> FreeTexts.of(thing).stream().anyMatch(name::isIn);
        };
    }

    private static int made(
            List<LoggedChange> log, Member member, Optional<PersonFile.KnownAccount> account) {
        String login = account.map(PersonFile.KnownAccount::name).orElse(member.name());
        return Math.toIntExact(log.stream().filter(c -> c.header().who().equals(login)).count());
    }

    private static @Nullable String room(PracticePlan plan, @Nullable String id) {
        return id == null ? null : name(plan.rooms(), id, Room::name);
    }

    private static <T extends Entity> String name(
            List<T> things, String id, Function<T, String> name) {
        return find(things, id).map(name).orElse(id);
    }

    private static <T extends Entity> Optional<T> find(List<T> things, String id) {
        return things.stream().filter(thing -> thing.id().equals(id)).findFirst();
    }
}
