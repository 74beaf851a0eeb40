package nl.basiseerst.application.intake;

import nl.basiseerst.application.intake.IntakePreview.Outcome;
import nl.basiseerst.application.intake.Problem.Fault;
import nl.basiseerst.application.intake.Question.Answer;
import nl.basiseerst.application.intake.Question.Subject;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.store.FreshId;
import nl.basiseerst.application.table.Table.Row;
import nl.basiseerst.domain.team.Competence;
import nl.basiseerst.domain.team.CompetenceLevel;
import nl.basiseerst.domain.team.Holding;
import nl.basiseerst.domain.team.Member;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Who has which competence, one on each row.
final class CompetenceReader implements SheetReader {

    private record Held(String member, String competence) {}

    private final Reading reading;
    private final MemberEdits members = new MemberEdits();
    private final Map<String, Competence> made = new LinkedHashMap<>();
    private final Map<Held, Integer> rows = new HashMap<>();

    CompetenceReader(Reading reading) {
        this.reading = reading;
    }

    @Override
    public List<Edit> edits() {
        List<Edit> edits = new ArrayList<>();
        made.values().forEach(competence -> edits.add(new Edit.Add(competence)));
        edits.addAll(members.edits());
        return edits;
    }

    @Override
    public void read(Row row) {
        Cells cells = new Cells(row, reading.order().match(), reading.findings());
        String name = cells.checkedName();
        if (name == null) {
            return;
        }
        Optional<Member> member = Optional.empty();
        try {
            member = reading.member(name);
        } catch (Misfit misfit) {
            cells.refuse(cells.nameColumn(), misfit);
        }
        Optional<Competence> competence = cells.require(Field.COMPETENCE, this::competence);
        LocalDate until = cells.read(Field.VALID_UNTIL, reading.dates()::date);
        CompetenceLevel level =
                cells.read(
                        Field.LEVEL,
                        text -> PeopleReader.word(reading.words().levels(), text, Fault.LEVEL));
        if (!cells.isSound() || competence == null) {
            return;
        }
        if (member.isEmpty() || competence.isEmpty()) {
            reading.findings().came(row.number(), Outcome.LEFT_OUT);
            return;
        }
        String id = competence.get().id();
        Integer before = rows.putIfAbsent(new Held(member.get().id(), id), row.number());
        if (before != null) {
            cells.refuse(cells.column(Field.COMPETENCE), Fault.COMPETENCE_TWICE, before);
            return;
        }
        Optional<Holding> now = member.get().holding(id);
        LocalDate validUntil = until != null ? until : now.map(Holding::validUntil).orElse(null);
        CompetenceLevel reached =
                level != null ? level : now.map(Holding::level).orElse(CompetenceLevel.INDEPENDENT);
        keep(row.number(), member.get(), new Holding(id, validUntil, reached));
    }

    private void keep(int row, Member member, Holding holding) {
        members.touch(member);
        Member now = members.now(member);
        Optional<Holding> before = member.holding(holding.competence());
        if (before.isPresent() && before.get().equals(holding)) {
            reading.findings().came(row, Outcome.SAME);
            return;
        }
        List<Holding> holdings = new ArrayList<>(now.competences());
        if (before.isPresent()) {
            holdings.replaceAll(h -> h.competence().equals(holding.competence()) ? holding : h);
        } else {
            holdings.add(holding);
        }
        members.change(MemberEdits.with(now, now.hoursPerWeek(), now.availability(), holdings));
        reading.findings().came(row, before.isPresent() ? Outcome.CHANGED : Outcome.ADDED);
    }

    /// A competence of the practice, or the new one that was asked for under that name.
    private Optional<Competence> competence(String text) {
        try {
            return reading.competence(text);
        } catch (Misfit unknown) {
            if (reading.answer(Subject.COMPETENCE, text) instanceof Answer.New) {
                return Optional.of(
                        made.computeIfAbsent(
                                Likeness.plain(text),
                                _ -> new Competence(FreshId.of("com"), text, null)));
            }
            throw unknown;
        }
    }
}
