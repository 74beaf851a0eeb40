package nl.basiseerst.agenda;

import net.fortuna.ical4j.model.Recur;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Properties;

/// The zones that calendar programs name: as the JDK does, as Windows does, or with the maker
/// before it. What the file itself says of the zone is not looked at.
final class EventZones {

    /// Comes with the library: names of Windows with those of the JDK.
    private static final String WINDOWS =
            "/net/fortuna/ical4j/transform/compliance/msTimezoneNames";

    private final ZoneId floating;
    private final Properties windows = new Properties();

    /// @param floating of times that name no zone
    EventZones(ZoneId floating) {
        this.floating = floating;
        try (InputStream list = Recur.class.getResourceAsStream(WINDOWS)) {
            if (list != null) {
                windows.load(list);
            }
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new IllegalStateException(unreadable); // it is part of the library
        }
    }

    /// @param name null for none
    Optional<ZoneId> named(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return Optional.of(floating);
        }
        String plain = name.strip().replace("\"", "");
        Optional<ZoneId> known = known(windows.getProperty(plain, plain));
        int last = plain.lastIndexOf('/');
        int before = last < 0 ? -1 : plain.lastIndexOf('/', last - 1);
        return known.isPresent() || before < 0 ? known : known(plain.substring(before + 1));
    }

    private static Optional<ZoneId> known(String name) {
        try {
            return Optional.of(ZoneId.of(name));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
