package nl.basiseerst.application.intake;

import nl.basiseerst.application.intake.IntakePreview.Outcome;
import nl.basiseerst.application.intake.Problem.Fault;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.store.FreshId;
import nl.basiseerst.application.table.Table.Row;
import nl.basiseerst.domain.team.Employment;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.team.Registration;
import nl.basiseerst.domain.team.Role;
import nl.basiseerst.domain.time.Period;
import nl.basiseerst.domain.time.WeeklyHours;
import nl.basiseerst.domain.value.InvalidValue;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// People, one on each row: who is new, and what of the others changed. What a sheet does not say
/// stays as it is.
final class PeopleReader implements SheetReader {

    private final Reading reading;
    private final List<Edit> edits = new ArrayList<>();
    private final Map<String, Integer> rows = new HashMap<>();
    private final Set<String> initials = new HashSet<>();

    PeopleReader(Reading reading) {
        this.reading = reading;
        reading.plan().members().forEach(member -> initials.add(member.initials()));
    }

    @Override
    public List<Edit> edits() {
        return edits;
    }

    @Override
    public void read(Row row) {
        Cells cells = new Cells(row, reading.order().match(), reading.findings());
        String name = cells.checkedName();
        if (name == null) {
            return;
        }
        Optional<Member> known = reading.people().find(name);
        String key = known.map(Member::id).orElseGet(() -> Likeness.plain(name));
        Integer before = rows.putIfAbsent(key, row.number());
        if (before != null) {
            cells.refuse(cells.nameColumn(), Fault.PERSON_TWICE, before);
            return;
        }
        Optional<Role> role = cells.read(Field.ROLE, reading::role);
        if (role != null && role.isEmpty()) {
            reading.findings().came(row.number(), Outcome.LEFT_OUT);
            return;
        }
        if (known.isEmpty() && role == null && cells.isSound()) {
            cells.refuse(cells.column(Field.ROLE), Fault.ROLE_MISSING, name);
        }
        Member start = known.orElse(null);
        Member read = member(cells, start, name, role == null ? null : role.orElse(null));
        if (cells.isSound() && read != null) {
            keep(row.number(), start, read);
        }
    }

    private @Nullable Member member(
            Cells cells, @Nullable Member start, String name, @Nullable Role role) {
        Employment employment =
                cells.read(
                        Field.EMPLOYMENT,
                        text -> word(reading.words().employments(), text, Fault.EMPLOYMENT));
        if (employment == null && cells.has(Field.ROLE)) {
            employment = reading.words().footings().find(cells.text(Field.ROLE)).orElse(null);
        }
        Registration registration =
                cells.read(
                        Field.REGISTRATION,
                        text -> word(reading.words().registrations(), text, Fault.REGISTRATION));
        Double hours = cells.read(Field.HOURS_PER_WEEK, NumberText::hours);
        LocalDate from = cells.read(Field.EMPLOYED_FROM, reading.dates()::date);
        LocalDate until = cells.read(Field.EMPLOYED_UNTIL, reading.dates()::date);
        WeeklyHours days = cells.read(Field.WORKING_DAYS, reading.hours()::days);
        Role now = role != null ? role : start == null ? null : start.role();
        if (!cells.isSound() || now == null) {
            return null;
        }
        Period employed = period(cells, start, from, until);
        if (employed == null) {
            return null;
        }
        String letters = cells.text(Field.INITIALS);
        return new Member(
                start == null ? FreshId.of("m") : start.id(),
                start == null ? name : start.name(),
                !letters.isEmpty() ? letters : start == null ? initials(name) : start.initials(),
                now,
                employment != null ? employment : start == null ? usual(now) : start.employment(),
                registration != null
                        ? registration
                        : start == null ? registered(now) : start.registration(),
                employed,
                hours != null ? hours : start == null ? null : start.hoursPerWeek(),
                start == null ? null : start.panel(),
                days != null ? days : start == null ? WeeklyHours.NONE : start.availability(),
                start == null ? List.of() : start.competences());
    }

    private static @Nullable Period period(
            Cells cells,
            @Nullable Member start,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {
        Period now = start == null ? Period.ALWAYS : start.employed();
        try {
            return new Period(
                    from == null ? now.from() : from, until == null ? now.until() : until);
        } catch (InvalidValue turned) {
            int column = cells.column(until == null ? Field.EMPLOYED_FROM : Field.EMPLOYED_UNTIL);
            cells.refuse(
                    column,
                    Fault.TURNED_AROUND,
                    cells.text(Field.EMPLOYED_FROM),
                    cells.text(Field.EMPLOYED_UNTIL));
            return null;
        }
    }

    private void keep(int row, @Nullable Member start, Member read) {
        initials.add(read.initials());
        if (start == null) {
            edits.add(new Edit.Add(read));
            reading.findings().came(row, Outcome.ADDED);
        } else if (read.equals(start)) {
            reading.findings().came(row, Outcome.SAME);
        } else {
            edits.add(new Edit.Update(read));
            reading.findings().came(row, Outcome.CHANGED);
        }
    }

    /// Those that the name suggests; with more of the last name if somebody has them.
    private String initials(String name) {
        String letters = Member.initialsOf(name);
        String last = name.substring(name.lastIndexOf(' ') + 1);
        for (int more = 1; initials.contains(letters) && more < last.length(); more++) {
            letters = Member.initialsOf(name) + last.substring(1, more + 1);
        }
        return letters;
    }

    static <T> T word(WordList<T> list, String text, Fault fault) {
        return list.find(text).orElseThrow(() -> new Misfit(fault, text));
    }

    private static Employment usual(Role role) {
        return role == Role.GP_TRAINEE ? Employment.TRAINEE : Employment.EMPLOYED;
    }

    private static Registration registered(Role role) {
        return switch (role) {
            case GP, GP_TRAINEE -> Registration.DOCTOR;
            case NP -> Registration.NP;
            case PA -> Registration.PA;
            default -> Registration.NONE;
        };
    }
}
