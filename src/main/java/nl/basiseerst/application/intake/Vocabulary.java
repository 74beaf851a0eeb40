package nl.basiseerst.application.intake;

import nl.basiseerst.domain.schedule.Absence;
import nl.basiseerst.domain.team.CompetenceLevel;
import nl.basiseerst.domain.team.Employment;
import nl.basiseerst.domain.team.Registration;
import nl.basiseerst.domain.team.Role;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;

/// The words that people use in sheets, as `intake/words.properties` lists them.
final class Vocabulary {

    /// What the cell of a day can say in one word.
    enum Daytime {
        FREE,
        WHOLE,
        MORNING,
        AFTERNOON
    }

    private final Properties words = new Properties();
    private final Map<Field, Set<String>> headers = new EnumMap<>(Field.class);
    private final WordList<Role> roles;
    private final WordList<Role> likelyRoles;
    private final WordList<Employment> footings;
    private final WordList<Employment> employments;
    private final WordList<Registration> registrations;
    private final WordList<CompetenceLevel> levels;
    private final WordList<Absence.Kind> absences;
    private final WordList<Daytime> daytimes;

    Vocabulary() {
        try (Reader reader =
                new InputStreamReader(
                        Objects.requireNonNull(
                                Vocabulary.class.getResourceAsStream("/intake/words.properties")),
                        StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable); // it is part of the program
        }
        for (Field field : Field.values()) {
            Set<String> plain = new HashSet<>();
            for (String word : words("header", field)) {
                plain.add(Likeness.plain(word));
            }
            headers.put(field, plain);
        }
        roles = list("role", Role.values());
        likelyRoles = list("role", Role.values());
        add(likelyRoles, "hint", Role.values());
        footings = list("footing", Employment.values());
        employments = list("employment", Employment.values());
        registrations = list("registration", Registration.values());
        levels = list("level", CompetenceLevel.values());
        absences = list("absence", Absence.Kind.values());
        daytimes = list("day", Daytime.values());
    }

    private <E extends Enum<E>> WordList<E> list(String group, E[] things) {
        WordList<E> list = new WordList<>();
        add(list, group, things);
        return list;
    }

    private <E extends Enum<E>> void add(WordList<E> list, String group, E[] things) {
        for (E thing : things) {
            for (String word : words(group, thing)) {
                list.add(word, thing);
            }
        }
    }

    private String[] words(String group, Enum<?> thing) {
        return words.getProperty(group + "." + thing.name(), "").split(",", -1);
    }

    /// Whether that stands above columns of the field.
    boolean names(Field field, String header) {
        return headers.getOrDefault(field, Set.of()).contains(Likeness.plain(header));
    }

    WordList<Role> roles() {
        return roles;
    }

    /// Words that may mean a role, besides those that do.
    WordList<Role> likelyRoles() {
        return likelyRoles;
    }

    /// Words for a role that say on what footing as well.
    WordList<Employment> footings() {
        return footings;
    }

    WordList<Employment> employments() {
        return employments;
    }

    WordList<Registration> registrations() {
        return registrations;
    }

    WordList<CompetenceLevel> levels() {
        return levels;
    }

    WordList<Absence.Kind> absences() {
        return absences;
    }

    WordList<Daytime> daytimes() {
        return daytimes;
    }
}
