package nl.basiseerst.sharing;

import nl.basiseerst.application.EntityText;
import nl.basiseerst.application.Failure;
import nl.basiseerst.application.sharing.GuestWork;
import nl.basiseerst.application.store.Change;
import nl.basiseerst.application.store.ChangeHeader;
import nl.basiseerst.application.store.ChangeKind;
import nl.basiseerst.application.store.PracticeStore;
import nl.basiseerst.domain.plan.PracticePlan;

import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.SequencedSet;

/// Answers the calls of one guest out of the store. Changes are logged under the name that this
/// computer gave the guest, at the time of this computer.
final class Answers {

    /// Requests that a guest was told are not stored. One for all connections of that guest, one
    /// after another or at once: what it gave up on one is not stored on another. Only the last few
    /// thousand: a guest asks for this after a line that broke, and a program there that asks for
    /// more must not fill the memory here.
    static final class GivenUp {

        private static final int MOST = 4_000;

        private final SequencedSet<String> requests = new LinkedHashSet<>();

        private void add(String request) {
            requests.add(request);
            if (requests.size() > MOST) {
                requests.removeFirst();
            }
        }
    }

    private final GuestWork work;
    private final PracticeStore store;
    private final EntityText text;
    private final Clock clock;
    private final String who;
    private final GivenUp givenUp;

    /// @param who stands in the change log for what is changed
    Answers(GuestWork work, EntityText text, Clock clock, String who, GivenUp givenUp) {
        this.work = work;
        this.store = work.store();
        this.text = text;
        this.clock = clock;
        this.who = who;
        this.givenUp = givenUp;
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
                ChangeHeader header = logged(in.header(), ChangeKind.EDIT);
                Change change = new Change(seen, header, in.list(in::edit));
                out.number(change(header, () -> store.apply(change)));
            }
            case REPLACE -> {
                ChangeHeader header = logged(in.header(), ChangeKind.IMPORT);
                PracticePlan plan = in.plan();
                out.number(change(header, () -> store.replace(plan, header)));
            }
            case UNDO -> {
                long changeNo = in.number();
                ChangeHeader header = logged(in.header(), ChangeKind.UNDO, ChangeKind.REDO);
                out.number(change(header, () -> store.undo(changeNo, header)));
            }
            case NUMBER_OF -> number(out, store.numberOf(in.string()));
            case CHANGES_AFTER -> out.list(store.changesAfter(in.number()), out::logged);
            case ENTRIES_OF -> out.list(store.entriesOf(in.number()), out::entry);
            case SETTLE -> number(out, settle(in.string()));
            case ACCOUNT ->
                    out.flag(work.hasAccounts()).maybe(work.account().orElse(null), out::account);
            case LOG_IN -> logIn(in.string(), in.characters());
            case LOG_OUT -> work.logOut();
            case SETTING -> out.maybe(work.setting(in.string()).orElse(null), out::string);
        }
    }

    private void logIn(String name, char[] password) {
        try {
            work.logIn(name, password);
        } finally {
            Arrays.fill(password, ' ');
        }
    }

    private static void number(WireOut out, OptionalLong number) {
        out.flag(number.isPresent());
        number.ifPresent(out::number);
    }

    private interface Storing {
        long store();
    }

    private long change(ChangeHeader header, Storing change) {
        String request = header.request();
        synchronized (givenUp) {
            if (request == null || givenUp.requests.contains(request)) {
                throw new Failure("share-given-up");
            }
            return change.store();
        }
    }

    private OptionalLong settle(String request) {
        if (request.length() > ChangeHeader.LONGEST_REQUEST) {
            throw new IllegalArgumentException("Not a request: " + request.length() + " signs");
        }
        synchronized (givenUp) {
            OptionalLong number = work.numberOf(request);
            if (number.isEmpty()) {
                givenUp.add(request);
            }
            return number;
        }
    }

    /// Who and when are what this computer makes of them, and a guest cannot have a change stand in
    /// the log as of a kind that it is not.
    private ChangeHeader logged(ChangeHeader header, ChangeKind... kinds) {
        if (!List.of(kinds).contains(header.kind())) {
            throw new IllegalArgumentException("Not of that kind: " + header.kind());
        }
        return new ChangeHeader(
                who, clock.instant(), header.kind(), header.subject(), header.request());
    }
}
