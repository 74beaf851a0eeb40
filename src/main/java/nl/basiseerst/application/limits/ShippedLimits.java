package nl.basiseerst.application.limits;

import nl.basiseerst.domain.conflict.LimitName;
import nl.basiseerst.domain.conflict.RosterLimit;
import nl.basiseerst.domain.conflict.RosterLimits;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

/// The limits of law and agreements that come with the program, each with its source.
public final class ShippedLimits {

    private static final String FILE = "/roster/limits.properties";

    private ShippedLimits() {}

    /// All of them.
    public static RosterLimits all() {
        Properties list = read();
        List<RosterLimit> limits = new ArrayList<>();
        for (LimitName name : LimitName.values()) {
            limits.add(limit(list, name, name.name()));
            for (int next = 2; list.containsKey(name + "." + next + ".value"); next++) {
                limits.add(limit(list, name, name + "." + next));
            }
        }
        return new RosterLimits(limits);
    }

    private static RosterLimit limit(Properties list, LimitName name, String key) {
        String from = list.getProperty(key + ".from");
        return new RosterLimit(
                name,
                from == null ? LocalDate.EPOCH : LocalDate.parse(from),
                Integer.parseInt(list.getProperty(key + ".value", "")),
                list.getProperty(key + ".source", ""),
                list.getProperty(key + ".certainty", "").equals("SOURCED"));
    }

    private static Properties read() {
        Properties list = new Properties();
        try (Reader reader =
                new InputStreamReader(
                        Objects.requireNonNull(ShippedLimits.class.getResourceAsStream(FILE)),
                        StandardCharsets.UTF_8)) {
            list.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable); // it is part of the program
        }
        return list;
    }
}
