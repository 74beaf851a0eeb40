package nl.basiseerst.application.export;

import nl.basiseerst.application.Failure;
import nl.basiseerst.application.overview.BlockLine;
import nl.basiseerst.application.usecase.PracticeSource;
import nl.basiseerst.application.words.Messages;
import nl.basiseerst.application.words.Terms;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.team.Member;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Somebody's weeks for their own calendar, the same as on their page on paper. Calls block, so
/// never make one on the JavaFX thread.
public final class ExportCalendar {

    private final PracticeSource source;
    private final CalendarWriter files;
    private final Messages messages;
    private final Clock clock;

    public ExportCalendar(
            PracticeSource source, CalendarWriter files, Messages messages, Clock clock) {
        this.source = source;
        this.files = files;
        this.messages = messages;
        this.clock = clock;
    }

    /// What was written.
    ///
    /// @param name of the member
    /// @param events how many there are
    /// @param cancelled how many of an earlier file at that place were cancelled
    public record Written(String name, int events, int cancelled) {}

    /// Writes the weeks of a member to a file, in place of what stood there.
    ///
    /// @param member id of the member
    /// @throws Failure `member-unknown` with the id if the practice has no such member; or if the
    ///   practice cannot be read or the file cannot be written
    public Written to(Path file, String member, WeekRange range) {
        PracticePlan plan = source.load(range.period()).plan();
        Member who =
                plan.members().stream()
                        .filter(m -> m.id().equals(member))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        new Failure(
                                                "member-unknown", member, plan.practice().name()));
        List<MemberCalendar.Event> events = events(plan, who, range);
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        MemberCalendar calendar =
                new MemberCalendar(
                        messages.text("export.calendar.name", plan.practice().name(), who.name()),
                        uidEnd(who.id()),
                        plan.practice().zone(),
                        range.period(),
                        now,
                        events);
        return new Written(who.name(), events.size(), files.write(file, calendar));
    }

    private List<MemberCalendar.Event> events(PracticePlan plan, Member who, WeekRange range) {
        Map<String, Integer> stretches = new HashMap<>();
        List<MemberCalendar.Event> events = new ArrayList<>();
        for (WorkedBlock worked : WorkedBlock.of(plan, range, who.id())) {
            BlockLine line = worked.line();
            int stretch = stretches.merge(line.block(), 1, Integer::sum);
            LocalDateTime midnight = worked.date().atStartOfDay();
            events.add(
                    new MemberCalendar.Event(
                            uid(line.block(), who.id(), stretch),
                            midnight.plusMinutes(line.time().from()),
                            midnight.plusMinutes(line.time().to()),
                            line.session(),
                            line.room(),
                            details(line)));
        }
        return events;
    }

    /// A block that goes to somebody else is cancelled with the one and new with the other, so the
    /// member belongs to it. An absence may leave more than one stretch of a block.
    private static String uid(String block, String member, int stretch) {
        return block + (stretch == 1 ? "" : "." + stretch) + uidEnd(member);
    }

    private static String uidEnd(String member) {
        return "." + member + "@basiseerst";
    }

    private String details(BlockLine line) {
        Terms terms = new Terms(messages);
        List<String> lines = new ArrayList<>();
        for (BlockLine.Extra extra : line.extra()) {
            lines.add(
                    messages.text(
                            "export.extra", terms.minutes(extra.minutes()), extra.activity()));
        }
        String note = line.note();
        if (note != null && !note.isBlank()) {
            lines.add(note.strip());
        }
        if (!line.counts()) {
            lines.add(messages.text("paper.counts-not"));
        }
        return String.join("\n", lines);
    }
}
