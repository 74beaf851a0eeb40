package nl.basiseerst.application.roster;

import nl.basiseerst.domain.fairness.HardRule;
import nl.basiseerst.domain.fairness.HardRules;
import nl.basiseerst.domain.practice.Room;
import nl.basiseerst.domain.schedule.HardKind;
import nl.basiseerst.domain.time.TimeSpan;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

/// What counts as work that few people like, as it comes with the program.
public final class ShippedHardRules {

    private static final String FILE = "/roster/unpopular.properties";

    private ShippedHardRules() {}

    /// All of them.
    public static HardRules all() {
        Properties list = read();
        List<HardRule> rules = new ArrayList<>();
        for (HardKind kind : HardKind.values()) {
            rules.add(rule(list, kind, kind.name()));
            for (int next = 2; list.containsKey(kind + "." + next + ".source"); next++) {
                rules.add(rule(list, kind, kind + "." + next));
            }
        }
        return new HardRules(rules);
    }

    private static HardRule rule(Properties list, HardKind kind, String key) {
        String from = list.getProperty(key + ".from");
        String day = list.getProperty(key + ".day");
        String room = list.getProperty(key + ".room");
        return new HardRule(
                kind,
                from == null ? LocalDate.EPOCH : LocalDate.parse(from),
                day == null ? null : DayOfWeek.valueOf(day),
                hours(list.getProperty(key + ".hours")),
                room == null ? null : Room.Type.valueOf(room),
                List.of(),
                list.getProperty(key + ".source", ""));
    }

    private static @Nullable TimeSpan hours(@Nullable String written) {
        if (written == null) {
            return null;
        }
        int between = written.indexOf('-');
        return TimeSpan.of(written.substring(0, between), written.substring(between + 1));
    }

    private static Properties read() {
        Properties list = new Properties();
        try (Reader reader =
                new InputStreamReader(
                        Objects.requireNonNull(ShippedHardRules.class.getResourceAsStream(FILE)),
                        StandardCharsets.UTF_8)) {
            list.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable); // it is part of the program
        }
        return list;
    }
}
