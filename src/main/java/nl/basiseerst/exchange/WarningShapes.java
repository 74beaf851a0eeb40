package nl.basiseerst.exchange;

import nl.basiseerst.domain.warning.AcceptReason;
import nl.basiseerst.domain.warning.Acceptance;
import nl.basiseerst.domain.warning.WarningKey;
import nl.basiseerst.domain.warning.WarningKind;

import java.time.LocalDate;
import java.util.List;

/// Warnings that were accepted.
final class WarningShapes {

    private WarningShapes() {}

    static Shape<Acceptance> acceptance() {
        Field<Acceptance, WarningKind> kind =
                Field.required("warning", Codecs.name(WarningKind.class), a -> a.warning().kind());
        Field<Acceptance, LocalDate> date =
                Field.required("date", Codecs.DATE, a -> a.warning().date());
        Field<Acceptance, String> member =
                Field.optional("member", Codecs.REFERENCE, a -> a.warning().member());
        Field<Acceptance, String> subject =
                Field.optional("subject", Codecs.REFERENCE, a -> a.warning().subject());
        Field<Acceptance, Integer> minutes =
                Field.orElse("minutes", Codecs.WHOLE, Acceptance::minutes, 0);
        Field<Acceptance, AcceptReason> reason =
                Field.required("reason", Codecs.name(AcceptReason.class), Acceptance::reason);
        Field<Acceptance, String> note = Field.optional("note", Codecs.TEXT, Acceptance::note);
        return new Shape<>(
                List.of(kind, date, member, subject, minutes, reason, note),
                v ->
                        new Acceptance(
                                new WarningKey(
                                        v.get(kind), v.get(date), v.find(member), v.find(subject)),
                                v.get(minutes),
                                v.get(reason),
                                v.find(note)));
    }
}
