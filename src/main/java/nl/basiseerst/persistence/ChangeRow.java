package nl.basiseerst.persistence;

import static nl.basiseerst.persistence.generated.Tables.CHANGE_LOG;

import nl.basiseerst.application.store.ChangeHeader;
import nl.basiseerst.application.store.ChangeKind;
import nl.basiseerst.application.store.LoggedChange;

import org.jooq.Record;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// A change as the log has it, without its entries.
///
/// @param digest of what it said when it was stored, null if it was stored before there were any
/// @param chain of the chain before it, its digest and those of its entries
record ChangeRow(
        long changeNo,
        String who,
        Instant when,
        String kind,
        String subject,
        @Nullable Long undoes,
        @Nullable String request,
        @Nullable String digest,
        @Nullable String chain,
        boolean erased) {

    static ChangeRow read(Record row) {
        return new ChangeRow(
                row.get(CHANGE_LOG.CHANGE_NO),
                row.get(CHANGE_LOG.MADE_BY),
                row.get(CHANGE_LOG.MADE_AT).toInstant(),
                row.get(CHANGE_LOG.CHANGE_KIND),
                row.get(CHANGE_LOG.SUBJECT),
                row.get(CHANGE_LOG.UNDOES),
                row.get(CHANGE_LOG.REQUEST),
                row.get(CHANGE_LOG.DIGEST),
                row.get(CHANGE_LOG.CHAIN),
                row.get(CHANGE_LOG.ERASED));
    }

    static ChangeRow of(LoggedChange change) {
        ChangeHeader header = change.header();
        return new ChangeRow(
                change.changeNo(),
                header.who(),
                header.when(),
                header.kind().name(),
                header.subject(),
                change.undoes(),
                header.request(),
                null,
                null,
                false);
    }

    LoggedChange change() {
        return new LoggedChange(
                changeNo,
                new ChangeHeader(who, when, ChangeKind.valueOf(kind), subject, request),
                undoes,
                erased);
    }

    /// Whether the name of who made it or of who it was about was taken out, so that nobody can
    /// tell what it said.
    boolean isNameless() {
        return erased
                && (who.equals(LoggedChange.NAME_ERASED)
                        || subject.equals(LoggedChange.SUBJECT_ERASED));
    }

    /// The digest of what it says, if it had another number.
    String digestAs(long number) {
        return new CanonicalHash("change-1")
                .add(number)
                .add(who)
                .add(ChronoUnit.MICROS.between(Instant.EPOCH, when))
                .add(kind)
                .add(subject)
                .add(undoes)
                .add(request)
                .hex();
    }

    /// @param previous the chain of the change before it
    /// @param made its digest
    /// @param entries the digests of its entries, in their order
    static String chain(String previous, String made, List<String> entries) {
        CanonicalHash chain = new CanonicalHash("chain-1").add(previous).add(made);
        chain.add(entries.size());
        entries.forEach(chain::add);
        return chain.hex();
    }
}
