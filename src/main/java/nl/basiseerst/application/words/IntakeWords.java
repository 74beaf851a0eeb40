package nl.basiseerst.application.words;

import nl.basiseerst.application.intake.ColumnName;
import nl.basiseerst.application.intake.Field;
import nl.basiseerst.application.intake.Problem;
import nl.basiseerst.application.intake.SheetKind;
import nl.basiseerst.domain.offer.SessionType;
import nl.basiseerst.domain.practice.Room;
import nl.basiseerst.domain.team.Competence;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.team.Role;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;

/// What is wrong in a sheet as a sentence: where, what, and the way out. Safe for use by several
/// threads.
public final class IntakeWords {

    private static final int SHOWN = 60;

    private final Messages messages;

    public IntakeWords(Messages messages) {
        this.messages = messages;
    }

    /// Such as `Rij 7, kolom C: 'doktor' is geen functie; bedoelt u huisarts?`
    public String sentence(Problem problem) {
        String fault = fault(problem);
        String sentence =
                problem.row() == 0
                        ? messages.text("intake.at.sheet", fault)
                        : problem.column() < 0
                                ? messages.text("intake.at.row", number(problem.row()), fault)
                                : messages.text(
                                        "intake.at",
                                        number(problem.row()),
                                        ColumnName.of(problem.column()),
                                        fault);
        return sentence.replace("?.", "?");
    }

    private String fault(Problem problem) {
        boolean near = problem.fault().name().endsWith("_UNKNOWN") && problem.details().size() > 1;
        return messages.text(
                "intake.fault." + problem.fault() + (near ? ".near" : ""),
                problem.details().stream().map(this::shown).toArray());
    }

    public String kind(SheetKind kind) {
        return messages.text("intake.kind." + kind);
    }

    public String field(Field field) {
        return messages.text("intake.field." + field);
    }

    private String shown(Object detail) {
        return switch (detail) {
            case Role role -> new Terms(messages).role(role);
            case LocalDate date -> new Terms(messages).dateWithYear(date);
            case DayOfWeek day -> day.getDisplayName(TextStyle.FULL, messages.locale());
            case Field field -> field(field);
            case Member member -> member.name();
            case Competence competence -> competence.name();
            case SessionType session -> session.name();
            case Room room -> room.name();
            default -> oneLine(detail.toString());
        };
    }

    /// A text of a cell stays on one line and short.
    private static String oneLine(String text) {
        String line = text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ");
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
    }

    private static String number(int value) {
        return Integer.toString(value);
    }
}
