package nl.basiseerst.sharing;

import nl.basiseerst.application.EntityText;
import nl.basiseerst.application.access.AccessRole;
import nl.basiseerst.application.access.Account;
import nl.basiseerst.application.store.ChangeEntry;
import nl.basiseerst.application.store.ChangeHeader;
import nl.basiseerst.application.store.ChangeKind;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.store.LoggedChange;
import nl.basiseerst.application.store.Placed;
import nl.basiseerst.application.store.PlanThings;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.time.Period;
import nl.basiseerst.domain.value.Entity;

import org.jspecify.annotations.Nullable;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/// Reads what [WireOut] wrote. Trusts nothing: no length is larger than what is left to read. Each
/// throws [IllegalArgumentException] for what is not as it should be, its subclasses among it.
final class WireIn {

    private final EntityText text;
    private final ByteBuffer in;

    WireIn(EntityText text, byte[] bytes) {
        this.text = text;
        this.in = ByteBuffer.wrap(bytes);
    }

    private <T> T read(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (BufferUnderflowException tooShort) {
            throw new IllegalArgumentException("Ends too soon", tooShort);
        }
    }

    int small() {
        return read(() -> in.get() & 0xFF);
    }

    int count() {
        int count = read(in::getInt);
        if (count < 0) {
            throw new IllegalArgumentException("Less than nothing: " + count);
        }
        return count;
    }

    long number() {
        return read(in::getLong);
    }

    boolean flag() {
        return small() == 1;
    }

    byte[] blob() {
        int length = count();
        if (length > in.remaining()) {
            throw new IllegalArgumentException("Longer than what is left: " + length);
        }
        byte[] value = new byte[length];
        in.get(value);
        return value;
    }

    /// A text that the reader can wipe.
    char[] characters() {
        byte[] bytes = blob();
        CharBuffer decoded = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(bytes));
        char[] characters = new char[decoded.remaining()];
        decoded.get(characters);
        Arrays.fill(bytes, (byte) 0);
        if (decoded.hasArray()) {
            Arrays.fill(decoded.array(), ' ');
        }
        return characters;
    }

    String string() {
        return new String(blob(), StandardCharsets.UTF_8);
    }

    <T> @Nullable T maybe(Supplier<T> reading) {
        return flag() ? reading.get() : null;
    }

    <T> List<T> list(Supplier<T> reading) {
        int count = count();
        if (count > in.remaining()) { // each takes a byte at least
            throw new IllegalArgumentException("More than what is left: " + count);
        }
        List<T> values = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            values.add(reading.get());
        }
        return values;
    }

    Entity entity() {
        String kind = string();
        return text.read(kind, string());
    }

    Edit edit() {
        int kind = small();
        Entity thing = entity();
        return switch (kind) {
            case Wire.ADD -> new Edit.Add(thing);
            case Wire.UPDATE -> new Edit.Update(thing);
            case Wire.REMOVE -> new Edit.Remove(thing);
            default -> throw new IllegalArgumentException("No such edit: " + kind);
        };
    }

    ChangeHeader header() {
        String who = string();
        long seconds = number();
        Instant when = Instant.EPOCH.plusSeconds(Math.clamp(seconds, 0, Wire.LATEST));
        int nanos = count();
        ChangeKind kind = ChangeKind.valueOf(string());
        String subject = string();
        return new ChangeHeader(who, when.plusNanos(nanos), kind, subject, maybe(this::string));
    }

    Period period() {
        LocalDate from = maybe(this::date);
        return new Period(from, maybe(this::date));
    }

    private LocalDate date() {
        return LocalDate.ofEpochDay(Math.clamp(number(), -Wire.MOST_DAYS, Wire.MOST_DAYS));
    }

    PracticePlan plan() {
        return PlanThings.plan(list(this::entity));
    }

    LoggedChange logged() {
        long changeNo = number();
        ChangeHeader header = header();
        Long undoes = maybe(this::number);
        return new LoggedChange(changeNo, header, undoes, flag());
    }

    Account account() {
        String id = string();
        String name = string();
        AccessRole role = AccessRole.valueOf(string());
        String member = maybe(this::string);
        boolean active = flag();
        return new Account(id, name, role, member, active, number());
    }

    ChangeEntry entry() {
        Placed before = maybe(this::placed);
        return new ChangeEntry(before, maybe(this::placed));
    }

    private Placed placed() {
        Entity thing = entity();
        return new Placed(thing, number());
    }
}
