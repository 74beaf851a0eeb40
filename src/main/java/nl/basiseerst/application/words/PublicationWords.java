package nl.basiseerst.application.words;

import nl.basiseerst.domain.conflict.LimitName;
import nl.basiseerst.domain.conflict.RosterLimits;
import nl.basiseerst.domain.offer.SessionType;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.plan.WeekStanding;
import nl.basiseerst.domain.practice.Room;
import nl.basiseerst.domain.schedule.ChangedWork;
import nl.basiseerst.domain.schedule.Publication;
import nl.basiseerst.domain.schedule.PublishedWork;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.value.Entity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What was made known of a week, and what changed since, in words. Safe for use by several
/// threads.
public final class PublicationWords {

    private final Messages messages;
    private final Terms terms;
    private final PracticePlan plan;

    /// @param plan where names are looked up; what it no longer has is called by its id
    public PublicationWords(Messages messages, PracticePlan plan) {
        this.messages = messages;
        this.terms = new Terms(messages);
        this.plan = plan;
    }

    /// `Concept`, `Gepubliceerd · v3` or `Gewijzigd sinds v3 (4)`.
    public String standing(WeekStanding standing) {
        return messages.text(
                "publication.state." + standing.state(),
                Integer.toString(standing.edition()),
                standing.changes().size());
    }

    /// When it was published: `Versie 3 is gepubliceerd op di 24 nov 2026 om 07:45.`
    public String made(Publication publication) {
        return messages.text(
                "publication.made",
                Integer.toString(publication.edition()),
                terms.dateWithYear(publication.made().toLocalDate()),
                publication.made().toLocalTime().toString());
    }

    /// By when a draft should be published for who is employed; nothing once the week has begun, or
    /// if no term is known.
    public Optional<String> notice(IsoWeek week, LocalDate today, RosterLimits limits) {
        if (!week.monday().isAfter(today)) {
            return Optional.empty();
        }
        return limits.on(LimitName.NOTICE_DAYS, week.monday())
                .map(
                        limit -> {
                            LocalDate last = week.monday().minusDays(limit.value());
                            return messages.text(
                                    last.isBefore(today)
                                            ? "publication.notice.late"
                                            : "publication.notice",
                                    Integer.toString(limit.value()),
                                    terms.dateWithYear(last));
                        });
    }

    /// What became of a block, with whose it is and when.
    public String change(ChangedWork change) {
        String who = name(plan.members(), change.member(), Member::name);
        String when = terms.date(change.date());
        return switch (change.kind()) {
            case ADDED -> messages.text("publication.added", when, who, work(change.now()));
            case REMOVED -> messages.text("publication.removed", when, who, work(change.was()));
            case CHANGED ->
                    messages.text(
                            "publication.changed",
                            when,
                            who,
                            work(change.now()),
                            change.leavesPlace() ? from(change) : work(change.was()));
        };
    }

    private String from(ChangedWork change) {
        PublishedWork was = change.was().getFirst();
        return messages.text(
                "publication.from",
                work(change.was()),
                terms.date(was.date()),
                name(plan.members(), was.member(), Member::name));
    }

    /// The stretches of a block: `08:00–12:00 Spreekuur, Kamer 1`.
    public String work(List<PublishedWork> work) {
        PublishedWork first = work.getFirst();
        String hours =
                work.stream().map(one -> one.span().toString()).collect(Collectors.joining(", "));
        String session = name(plan.sessionTypes(), first.session(), SessionType::name);
        String room = first.room();
        return room == null
                ? hours + " " + session
                : hours + " " + session + ", " + name(plan.rooms(), room, Room::name);
    }

    private static <T extends Entity> String name(
            List<T> things, String id, Function<T, String> name) {
        return things.stream().filter(t -> t.id().equals(id)).map(name).findFirst().orElse(id);
    }
}
