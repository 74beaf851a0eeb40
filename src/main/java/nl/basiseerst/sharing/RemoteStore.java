package nl.basiseerst.sharing;

import nl.basiseerst.application.EntityText;
import nl.basiseerst.application.Failure;
import nl.basiseerst.application.access.Account;
import nl.basiseerst.application.store.Change;
import nl.basiseerst.application.store.ChangeEntry;
import nl.basiseerst.application.store.ChangeHeader;
import nl.basiseerst.application.store.LoggedChange;
import nl.basiseerst.application.store.PracticeStore;
import nl.basiseerst.application.store.StoredPractice;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.time.Period;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

/// The practice that another computer keeps, over the line to it.
///
/// While the line is not open every call throws [Failure] `share-lost` at once. When the line
/// breaks under a call, that waits a few seconds for the line to come back and then asks again; a
/// change bears a request, so asking twice stores it once. Only if the line stays away a change
/// throws `share-unknown`; what became of it is settled, and told, when the line is back.
public final class RemoteStore implements PracticeStore {

    private final Line line;
    private final EntityText text;

    public RemoteStore(Line line, EntityText text) {
        this.line = line;
        this.text = text;
    }

    /// Of the computer that keeps it.
    public String address() {
        return line.address();
    }

    @Override
    public Optional<StoredPractice> load(Period period) {
        return ask(
                Call.LOAD,
                out -> out.period(period),
                in -> {
                    StoredPractice stored =
                            in.maybe(
                                    () -> {
                                        long changeNo = in.number();
                                        return new StoredPractice(in.plan(), changeNo);
                                    });
                    return Optional.ofNullable(stored);
                });
    }

    @Override
    public long changeNo() {
        return ask(Call.CHANGE_NO, _ -> {}, WireIn::number);
    }

    @Override
    public long apply(Change change) {
        ChangeHeader header = requested(change.header());
        return change(
                Call.APPLY,
                header,
                out -> out.number(change.seen()).header(header).list(change.edits(), out::edit));
    }

    @Override
    public long replace(PracticePlan plan, ChangeHeader header) {
        ChangeHeader asked = requested(header);
        return change(Call.REPLACE, asked, out -> out.header(asked).plan(plan));
    }

    @Override
    public long undo(long changeNo, ChangeHeader header) {
        ChangeHeader asked = requested(header);
        return change(Call.UNDO, asked, out -> out.number(changeNo).header(asked));
    }

    @Override
    public OptionalLong numberOf(String request) {
        return ask(Call.NUMBER_OF, out -> out.string(request), RemoteStore::number);
    }

    @Override
    public List<LoggedChange> changesAfter(long changeNo) {
        return ask(Call.CHANGES_AFTER, out -> out.number(changeNo), in -> in.list(in::logged));
    }

    @Override
    public List<ChangeEntry> entriesOf(long changeNo) {
        return ask(Call.ENTRIES_OF, out -> out.number(changeNo), in -> in.list(in::entry));
    }

    /// Who has logged in from here.
    ///
    /// @param needed whether anybody has to
    record LoggedIn(boolean needed, Optional<Account> account) {}

    LoggedIn loggedIn() {
        return ask(
                Call.ACCOUNT,
                _ -> {},
                in -> new LoggedIn(in.flag(), Optional.ofNullable(in.maybe(in::account))));
    }

    void logIn(String name, char[] password) {
        ask(Call.LOG_IN, out -> out.string(name).string(new String(password)), _ -> true);
    }

    void logOut() {
        ask(Call.LOG_OUT, _ -> {}, _ -> true);
    }

    Optional<String> setting(String name) {
        return ask(
                Call.SETTING,
                out -> out.string(name),
                in -> Optional.ofNullable(in.maybe(in::string)));
    }

    private static ChangeHeader requested(ChangeHeader header) {
        return header.request() != null
                ? header
                : new ChangeHeader(
                        header.who(),
                        header.when(),
                        header.kind(),
                        header.subject(),
                        UUID.randomUUID().toString());
    }

    private long change(Call call, ChangeHeader header, Consumer<WireOut> asking) {
        byte[] asked = asked(call, asking);
        try {
            return answer(line.ask(asked), WireIn::number);
        } catch (LineLost lost) {
            if (lost.mayHaveArrived()) {
                line.settleLater(settling(header), this::settled);
                throw new Failure("share-unknown", lost);
            }
            throw line.failure();
        }
    }

    private byte[] settling(ChangeHeader header) {
        String request = header.request();
        if (request == null) {
            throw new IllegalStateException("Every change that is sent has a request");
        }
        return asked(Call.SETTLE, out -> out.string(request));
    }

    private boolean settled(byte[] answer) {
        return answer(answer, RemoteStore::number).isPresent();
    }

    private <T> T ask(Call call, Consumer<WireOut> asking, Function<WireIn, T> reading) {
        try {
            return answer(line.ask(asked(call, asking)), reading);
        } catch (LineLost lost) {
            throw line.failure();
        }
    }

    @SuppressWarnings("EnumOrdinal") // host and guest are of the same version
    private byte[] asked(Call call, Consumer<WireOut> asking) {
        WireOut out = new WireOut(text).small(call.ordinal());
        asking.accept(out);
        return out.bytes();
    }

    private <T> T answer(byte[] answer, Function<WireIn, T> reading) {
        WireIn in = new WireIn(text, answer);
        int kind = in.small();
        if (kind != Refusal.NONE) {
            throw Refusal.read(kind, in);
        }
        return reading.apply(in);
    }

    private static OptionalLong number(WireIn in) {
        Long number = in.maybe(in::number);
        return number == null ? OptionalLong.empty() : OptionalLong.of(number);
    }
}
