package nl.basiseerst.application.privacy;

import nl.basiseerst.application.words.Messages;
import nl.basiseerst.application.words.Terms;
import nl.basiseerst.application.words.WarningWords;
import nl.basiseerst.domain.schedule.LeaveAccount;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.time.TimeSpan;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is kept of one person, as a document for that person.
public final class PersonDocument {

    private final Messages messages;
    private final Terms terms;

    public PersonDocument(Messages messages) {
        this.messages = messages;
        terms = new Terms(messages);
    }

    public Document of(PersonFile person) {
        List<Document.Part> parts = new ArrayList<>();
        parts.add(Document.Part.said(text("page.about"), List.of(text("page.person.why"))));
        parts.add(member(person.member()));
        account(person, parts);
        rows(
                parts,
                "competences",
                List.of(0.5, 0.25, 0.25),
                person.competences().stream()
                        .map(
                                held ->
                                        List.of(
                                                held.name(),
                                                text("level." + held.level()),
                                                held.until() == null ? "" : date(held.until())))
                        .toList());
        rows(
                parts,
                "absences",
                List.of(0.24, 0.24, 0.18, 0.2, 0.14),
                person.absences().stream()
                        .map(
                                away ->
                                        List.of(
                                                date(away.from()),
                                                date(away.to()),
                                                times(away.part()),
                                                text("kind." + away.kind()),
                                                taken(away.account())))
                        .toList());
        rows(
                parts,
                "duties",
                List.of(0.3, 0.2, 0.3, 0.2),
                person.duties().stream()
                        .map(
                                duty ->
                                        List.of(
                                                date(duty.from().toLocalDate()),
                                                duty.from().toLocalTime().toString(),
                                                date(duty.to().toLocalDate()),
                                                duty.to().toLocalTime().toString()))
                        .toList());
        rows(
                parts,
                "requests",
                List.of(0.19, 0.19, 0.15, 0.16, 0.12, 0.19),
                person.requests().stream()
                        .map(
                                asked ->
                                        List.of(
                                                date(asked.from()),
                                                date(asked.to()),
                                                times(asked.part()),
                                                text("state." + asked.state()),
                                                taken(asked.account()),
                                                date(asked.askedOn())))
                        .toList());
        rows(
                parts,
                "entitlements",
                List.of(0.2, 0.2, 0.2, 0.2, 0.2),
                person.entitlements().stream()
                        .map(
                                hours ->
                                        List.of(
                                                Integer.toString(hours.year()),
                                                known(hours.leave()),
                                                terms.decimal(hours.leaveCarried(), 2),
                                                known(hours.plb()),
                                                terms.decimal(hours.plbCarried(), 2)))
                        .toList());
        rows(
                parts,
                "seconds",
                List.of(0.5, 0.5),
                person.panelSeconds().stream()
                        .map(pair -> List.of(pair.owner(), pair.second()))
                        .toList());
        rows(parts, "pattern", List.of(0.25, 0.13, 0.15, 0.22, 0.25), pattern(person));
        rows(parts, "blocks", List.of(0.2, 0.14, 0.26, 0.16, 0.24), blocks(person));
        rows(parts, "published", List.of(0.2, 0.14, 0.26, 0.2, 0.2), published(person));
        rows(parts, "accepted", List.of(0.17, 0.47, 0.36), accepted(person));
        rows(
                parts,
                "tasks",
                List.of(0.2, 0.55, 0.25),
                person.tasks().stream()
                        .map(
                                task ->
                                        List.of(
                                                date(task.date()),
                                                task.task(),
                                                text("status." + task.status())))
                        .toList());
        rows(
                parts,
                "texts",
                List.of(0.25, 0.75),
                person.texts().stream()
                        .map(named -> List.of(text("thing." + named.kind()), named.text()))
                        .toList());
        rows(parts, "changes", List.of(0.1, 0.22, 0.28, 0.4), changes(person));
        parts.add(
                Document.Part.said(
                        text("page.made"), List.of(text("page.made.count", person.made()))));
        return new Document(
                person.stamp(), text("page.person.title", person.member().name()), "", parts);
    }

    private Document.Part member(Member member) {
        List<List<String>> rows = new ArrayList<>();
        row(rows, "name", member.name());
        row(rows, "initials", member.initials());
        row(rows, "role", terms.role(member.role()));
        row(rows, "employment", messages.text("team.employment." + member.employment()));
        row(rows, "registration", messages.text("team.registration." + member.registration()));
        row(rows, "from", dateOrNothing(member.employed().from()));
        row(rows, "until", dateOrNothing(member.employed().until()));
        Double hours = member.hoursPerWeek();
        row(rows, "hours", hours == null ? "" : terms.decimal(hours, 2));
        row(rows, "panel", Objects.toString(member.panel(), ""));
        for (DayOfWeek day : DayOfWeek.values()) {
            String spans =
                    member.availability().spansOn(day).stream()
                            .map(TimeSpan::toString)
                            .collect(Collectors.joining(", "));
            if (!spans.isEmpty()) {
                rows.add(List.of(text("page.available", messages.text("term.day." + day)), spans));
            }
        }
        return new Document.Part(
                text("page.member"),
                List.of(),
                List.of(text("page.what"), text("page.kept")),
                List.of(0.4, 0.6),
                rows);
    }

    private void row(List<List<String>> rows, String what, String value) {
        rows.add(List.of(text("page.member." + what), value));
    }

    private void account(PersonFile person, List<Document.Part> parts) {
        String sentence =
                person.account()
                        .map(
                                account ->
                                        text(
                                                "page.account.is",
                                                account.name(),
                                                text("account." + account.role())))
                        .orElseGet(() -> text("page.account.none"));
        parts.add(Document.Part.said(text("page.account"), List.of(sentence)));
    }

    private List<List<String>> pattern(PersonFile person) {
        return person.pattern().stream()
                .map(
                        block ->
                                List.of(
                                        text("page.pattern.of", block.schedule(), block.week()),
                                        messages.text("term.day." + block.day()),
                                        block.span().toString(),
                                        block.session(),
                                        Stream.of(
                                                        Stream.ofNullable(block.room()),
                                                        Stream.ofNullable(block.note()),
                                                        block.extra().stream())
                                                .flatMap(some -> some)
                                                .collect(Collectors.joining("; "))))
                .toList();
    }

    private List<List<String>> published(PersonFile person) {
        return person.published().stream()
                .map(
                        told ->
                                List.of(
                                        date(told.date()),
                                        told.span().toString(),
                                        told.session(),
                                        Stream.concat(
                                                        Stream.ofNullable(told.room()),
                                                        told.extra().stream())
                                                .collect(Collectors.joining("; ")),
                                        date(told.since())))
                .toList();
    }

    private List<List<String>> accepted(PersonFile person) {
        WarningWords words =
                new WarningWords(
                        messages,
                        List.of(),
                        List.of(person.member()),
                        person.accepted().stream()
                                .flatMap(one -> Stream.ofNullable(one.ends()))
                                .toList());
        return person.accepted().stream()
                .map(PersonFile.Accepted::acceptance)
                .map(
                        one ->
                                List.of(
                                        date(one.warning().date()),
                                        words.brief(one.warning()),
                                        words.accepted(one)))
                .toList();
    }

    private List<List<String>> blocks(PersonFile person) {
        return person.blocks().stream()
                .map(
                        block -> {
                            List<String> more = new ArrayList<>(block.extra());
                            if (block.note() != null) {
                                more.addFirst(block.note());
                            }
                            return List.of(
                                    date(block.date()),
                                    block.span().toString(),
                                    block.session(),
                                    Objects.toString(block.room(), ""),
                                    String.join("; ", more));
                        })
                .toList();
    }

    private List<List<String>> changes(PersonFile person) {
        ZoneId zone = person.stamp().printedAt().getZone();
        return person.changes().stream()
                .map(
                        change ->
                                List.of(
                                        Long.toString(change.changeNo()),
                                        date(change.when().atZone(zone).toLocalDate()),
                                        change.who(),
                                        things(change)))
                .toList();
    }

    /// Which kinds of things, and how many of each.
    private String things(PersonFile.Changed change) {
        return change.things().stream()
                .collect(
                        Collectors.groupingBy(
                                PersonFile.Changed.Thing::kind,
                                LinkedHashMap::new,
                                Collectors.counting()))
                .entrySet()
                .stream()
                .map(e -> text("page.counted", text("thing." + e.getKey()), e.getValue()))
                .collect(Collectors.joining(", "));
    }

    private void rows(
            List<Document.Part> parts, String what, List<Double> shares, List<List<String>> rows) {
        String heading = text("page." + what);
        if (rows.isEmpty()) {
            parts.add(Document.Part.said(heading, List.of(text("page.none"))));
            return;
        }
        List<String> columns = new ArrayList<>();
        for (int i = 1; i <= shares.size(); i++) {
            columns.add(text("page." + what + "." + i));
        }
        parts.add(new Document.Part(heading, List.of(), columns, shares, rows));
    }

    /// Hours, or nothing for what nobody wrote down.
    private String known(@Nullable Double hours) {
        return hours == null ? "" : terms.decimal(hours, 2);
    }

    /// The hours that leave is taken from; nothing for what is not leave.
    private String taken(@Nullable LeaveAccount account) {
        return account == null ? "" : messages.text("away.account." + account);
    }

    private static String times(@Nullable TimeSpan part) {
        return part == null ? "" : part.toString();
    }

    private String dateOrNothing(@Nullable LocalDate date) {
        return date == null ? "" : date(date);
    }

    private String date(LocalDate date) {
        return terms.dateWithYear(date);
    }

    private String text(String key, Object... details) {
        return messages.text("privacy." + key, details);
    }
}
