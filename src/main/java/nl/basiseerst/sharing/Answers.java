package nl.basiseerst.sharing;

import nl.basiseerst.application.EntityText;
import nl.basiseerst.application.Failure;
import nl.basiseerst.application.store.Change;
import nl.basiseerst.application.store.ChangeHeader;
import nl.basiseerst.application.store.PracticeStore;
import nl.basiseerst.domain.plan.PracticePlan;

import java.time.Clock;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/// Answers the calls of one guest out of the store. The same object for all connections of that
/// guest, one after another or at once: what a guest gave up on one is not stored on another.
///
/// Changes are logged under the name of who made them with that of the guest behind it, at the time
/// of this computer.
final class Answers {

    private static final int LONGEST_NAME = 100;

    private final PracticeStore store;
    private final EntityText text;
    private final Clock clock;
    private final String guest;

    /// Requests that the guest was told are not stored. Guarded by this.
    private final Set<String> givenUp = new HashSet<>();

    /// @param guest name of the computer
    Answers(PracticeStore store, EntityText text, Clock clock, String guest) {
        this.store = store;
        this.text = text;
        this.clock = clock;
        this.guest = guest;
    }

    /// @return the answer, also to a call that cannot be understood
    byte[] to(byte[] call) {
        WireOut out = new WireOut(text).small(Refusal.NONE);
        try {
            answer(new WireIn(text, call), out);
            return out.bytes();
        } catch (RuntimeException refused) {
            WireOut refusal = new WireOut(text);
            Refusal.write(refusal, refused);
            return refusal.bytes();
        }
    }

    private void answer(WireIn in, WireOut out) {
        switch (Call.of(in.small())) {
            case LOAD ->
                    out.maybe(
                            store.load(in.period()).orElse(null),
                            stored -> out.number(stored.changeNo()).plan(stored.plan()));
            case CHANGE_NO -> out.number(store.changeNo());
            case APPLY -> {
                long seen = in.number();
                Change change = new Change(seen, logged(in.header()), in.list(in::edit));
                out.number(change(change.header(), () -> store.apply(change)));
            }
            case REPLACE -> {
                ChangeHeader header = logged(in.header());
                PracticePlan plan = in.plan();
                out.number(change(header, () -> store.replace(plan, header)));
            }
            case UNDO -> {
                long changeNo = in.number();
                ChangeHeader header = logged(in.header());
                out.number(change(header, () -> store.undo(changeNo, header)));
            }
            case NUMBER_OF -> number(out, store.numberOf(in.string()));
            case CHANGES_AFTER -> out.list(store.changesAfter(in.number()), out::logged);
            case ENTRIES_OF -> out.list(store.entriesOf(in.number()), out::entry);
            case SETTLE -> number(out, settle(in.string()));
        }
    }

    private static void number(WireOut out, OptionalLong number) {
        out.maybe(
                number.isPresent() ? Optional.of(number.getAsLong()).orElseThrow() : null,
                out::number);
    }

    private interface Storing {
        long store();
    }

    private synchronized long change(ChangeHeader header, Storing change) {
        String request = header.request();
        if (request == null || givenUp.contains(request)) {
            throw new Failure("share-given-up");
        }
        return change.store();
    }

    private synchronized OptionalLong settle(String request) {
        OptionalLong number = store.numberOf(request);
        if (number.isEmpty()) {
            givenUp.add(request);
        }
        return number;
    }

    private ChangeHeader logged(ChangeHeader header) {
        return new ChangeHeader(
                named(header.who()),
                clock.instant(),
                header.kind(),
                header.subject(),
                header.request());
    }

    /// The name under which it is logged; the guest itself says the same.
    private String named(String who) {
        return who.endsWith(behind(guest)) ? who : named(who, guest);
    }

    static String named(String who, String guest) {
        String behind = behind(guest);
        int room = LONGEST_NAME - behind.length();
        return (who.length() > room ? who.substring(0, room) : who) + behind;
    }

    private static String behind(String guest) {
        return " (" + guest + ")";
    }
}
