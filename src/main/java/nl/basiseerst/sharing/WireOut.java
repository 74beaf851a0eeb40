package nl.basiseerst.sharing;

import nl.basiseerst.application.EntityText;
import nl.basiseerst.application.access.Account;
import nl.basiseerst.application.store.ChangeEntry;
import nl.basiseerst.application.store.ChangeHeader;
import nl.basiseerst.application.store.Edit;
import nl.basiseerst.application.store.LoggedChange;
import nl.basiseerst.application.store.Placed;
import nl.basiseerst.application.store.PlanThings;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.time.Period;
import nl.basiseerst.domain.value.Entity;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/// Writes what travels between two computers: numbers, texts, and the things of a practice as the
/// text that the change log has of them. [WireIn] reads it.
final class WireOut {

    private final EntityText text;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    WireOut(EntityText text) {
        this.text = text;
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }

    private interface Writing {
        void run() throws IOException;
    }

    private WireOut write(Writing writing) {
        try {
            writing.run();
            return this;
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    WireOut small(int value) {
        return write(() -> out.writeByte(value));
    }

    WireOut count(int value) {
        return write(() -> out.writeInt(value));
    }

    WireOut number(long value) {
        return write(() -> out.writeLong(value));
    }

    WireOut flag(boolean value) {
        return write(() -> out.writeBoolean(value));
    }

    WireOut blob(byte[] value) {
        return write(
                () -> {
                    out.writeInt(value.length);
                    out.write(value);
                });
    }

    WireOut string(String value) {
        return blob(value.getBytes(StandardCharsets.UTF_8));
    }

    /// A value that may be missing.
    <T> WireOut maybe(@Nullable T value, Consumer<T> writing) {
        flag(value != null);
        if (value != null) {
            writing.accept(value);
        }
        return this;
    }

    <T> WireOut list(List<T> values, Consumer<? super T> writing) {
        count(values.size());
        values.forEach(writing);
        return this;
    }

    WireOut entity(Entity thing) {
        return string(text.kindOf(thing)).string(text.write(thing));
    }

    WireOut edit(Edit edit) {
        small(
                switch (edit) {
                    case Edit.Add _ -> Wire.ADD;
                    case Edit.Update _ -> Wire.UPDATE;
                    case Edit.Remove _ -> Wire.REMOVE;
                });
        return entity(edit.entity());
    }

    WireOut header(ChangeHeader header) {
        Instant when = header.when();
        return string(header.who())
                .number(when.getEpochSecond())
                .count(when.getNano())
                .string(header.kind().name())
                .string(header.subject())
                .maybe(header.request(), this::string);
    }

    WireOut period(Period period) {
        return maybe(period.from(), date -> number(date.toEpochDay()))
                .maybe(period.until(), date -> number(date.toEpochDay()));
    }

    WireOut plan(PracticePlan plan) {
        return list(PlanThings.of(plan), this::entity);
    }

    WireOut logged(LoggedChange change) {
        return number(change.changeNo())
                .header(change.header())
                .maybe(change.undoes(), this::number)
                .flag(change.erased());
    }

    WireOut account(Account account) {
        return string(account.id())
                .string(account.name())
                .string(account.role().name())
                .maybe(account.member(), this::string)
                .flag(account.active())
                .number(account.version());
    }

    WireOut entry(ChangeEntry entry) {
        return maybe(entry.before(), this::placed).maybe(entry.after(), this::placed);
    }

    private void placed(Placed placed) {
        entity(placed.entity()).number(placed.position());
    }
}
