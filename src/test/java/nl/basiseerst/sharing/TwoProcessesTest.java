package nl.basiseerst.sharing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Two real processes on one machine, each with the program as it is: one shares, one has joined.
///
/// `-Dshared.edits=1000 -Dshared.rounds=20` for the long form.
class TwoProcessesTest {

    private static final int EDITS = Integer.getInteger("shared.edits", 200);
    private static final int ROUNDS = Integer.getInteger("shared.rounds", 6);

    @TempDir Path folder;

    private final List<Talk> talks = new ArrayList<>();

    @AfterEach
    void stop() throws Exception {
        for (Talk talk : talks) {
            talk.end();
        }
    }

    @Test
    void nothingIsLostOfWhatTwoCountAtOnce() throws Exception {
        Talk host = start("share", folder.resolve("host").toString());
        Talk guest = start("join", folder.resolve("joined").toString(), host.answer("code "));
        int half = EDITS / 2;
        host.tell("count " + half);
        guest.tell("count " + (EDITS - half));
        int overtaken =
                Integer.parseInt(host.answer("counted "))
                        + Integer.parseInt(guest.answer("counted "));
        host.tell("value");
        guest.tell("value");
        assertEquals("" + EDITS, host.answer("value "));
        assertEquals("" + EDITS, guest.answer("value "));
        assertTrue(overtaken > 0, "they were at it at the same time");
        System.out.println(EDITS + " edits, " + overtaken + " times overtaken, 0 lost");
    }

    @Test
    void whatOneChangesTheOtherIsTold() throws Exception {
        Talk host = start("share", folder.resolve("host").toString());
        Talk guest = start("join", folder.resolve("joined").toString(), host.answer("code "));
        Duration longest = Duration.ZERO;
        for (int i = 0; i < ROUNDS; i++) {
            Talk one = i % 2 == 0 ? host : guest;
            Talk other = i % 2 == 0 ? guest : host;
            long begin = System.nanoTime();
            one.tell("count 1");
            other.answer("told " + (2 + i));
            Duration took = Duration.ofNanos(System.nanoTime() - begin);
            one.answer("counted ");
            longest = took.compareTo(longest) > 0 ? took : longest;
        }
        System.out.println("Seen by the other after at most " + longest.toMillis() + " ms");
    }

    private Talk start(String... arguments) throws IOException {
        Talk talk = Talk.start(arguments);
        talks.add(talk);
        return talk;
    }
}
