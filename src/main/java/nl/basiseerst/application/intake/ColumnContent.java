package nl.basiseerst.application.intake;

import nl.basiseerst.domain.offer.SessionType;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.practice.Room;
import nl.basiseerst.domain.team.Competence;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// What the cells of a column look like.
final class ColumnContent {

    private final Vocabulary words;
    private final DateText dates;
    private final People people;
    private final Things<SessionType> sessions;
    private final Things<Room> rooms;
    private final Things<Competence> competences;
    private final WorkingHours hours;

    ColumnContent(PracticePlan plan, Vocabulary words, DateText dates) {
        this.words = words;
        this.dates = dates;
        people = new People(plan.members());
        sessions = new Things<>(plan.sessionTypes(), SessionType::name);
        rooms = new Things<>(plan.rooms(), Room::name);
        competences = new Things<>(plan.competences(), Competence::name);
        hours = new WorkingHours(plan.practice(), words);
    }

    /// Whether that names a day above a column.
    boolean isDay(String text) {
        return DayNames.weekday(text).isPresent() || dates.isDate(text);
    }

    /// Whether content alone can show that a column holds the field.
    boolean isTelling(Field field) {
        return switch (field) {
            case NAME,
                    ROLE,
                    EMPLOYMENT,
                    COMPETENCE,
                    FIRST_DAY,
                    DATE,
                    SESSION,
                    ROOM,
                    TIMES,
                    WORKING_DAYS,
                    HOURS_PER_WEEK,
                    ABSENCE_KIND,
                    WEEKDAY,
                    LAST_DAY,
                    START_TIME,
                    END_TIME ->
                    true;
            default -> false;
        };
    }

    /// The share of the cells that fit, from 0 to 1; 0 if there are none.
    double share(SheetKind kind, Field field, String above, List<String> sample) {
        if (sample.isEmpty()) {
            return 0;
        }
        long fitting = sample.stream().filter(text -> fits(kind, field, text)).count();
        return (double) fitting / sample.size();
    }

    private boolean fits(SheetKind kind, Field field, String text) {
        return switch (field) {
            case NAME ->
                    people.find(text).isPresent() || (kind == SheetKind.PEOPLE && isName(text));
            case FIRST_NAME, INFIX, LAST_NAME, INITIALS, LEVEL, REGISTRATION -> isName(text);
            case ROLE -> words.roles().find(text).isPresent();
            case EMPLOYMENT -> words.employments().find(text).isPresent();
            case HOURS_PER_WEEK -> reads(text, NumberText::hours);
            case EMPLOYED_FROM, EMPLOYED_UNTIL, VALID_UNTIL, FIRST_DAY, LAST_DAY ->
                    dates.isDate(text);
            case DATE -> isDay(text);
            case WORKING_DAYS -> reads(text, hours::days);
            case COMPETENCE -> competences.find(text).isPresent();
            case START_TIME, END_TIME -> !dates.isDate(text) && reads(text, TimeText::minute);
            case TIMES -> reads(text, TimeText::span);
            case ABSENCE_KIND -> words.absences().exactly(text).isPresent();
            case WEEKDAY -> DayNames.weekday(text).isPresent();
            case SESSION -> sessions.find(text).isPresent();
            case ROOM -> rooms.find(text).isPresent();
            case DAY_CELLS -> isWork(text);
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY ->
                    isHours(field, text);
        };
    }

    private boolean isHours(Field field, String text) {
        DayOfWeek day = Optional.ofNullable(field.weekday()).orElse(DayOfWeek.MONDAY);
        return sessions.find(text).isEmpty() && reads(text, one -> hours.on(day, one));
    }

    /// Whether that could be what somebody does on a day, rather than when somebody works.
    private boolean isWork(String text) {
        return sessions.find(text).isPresent()
                || (!isHours(Field.MONDAY, text) && text.chars().anyMatch(Character::isLetter));
    }

    private static boolean isName(String text) {
        return text.codePoints().filter(Character::isLetter).count() >= 2
                && text.chars().noneMatch(Character::isDigit);
    }

    private static boolean reads(String text, Consumer<String> reading) {
        try {
            reading.accept(text);
            return true;
        } catch (Misfit other) {
            return false;
        }
    }
}
