package nl.basiseerst.exchange;

import nl.basiseerst.application.privacy.PersonFile;
import nl.basiseerst.application.privacy.PersonFile.Accepted;
import nl.basiseerst.application.privacy.PersonFile.Away;
import nl.basiseerst.application.privacy.PersonFile.Changed;
import nl.basiseerst.application.privacy.PersonFile.ComesBack;
import nl.basiseerst.application.privacy.PersonFile.Done;
import nl.basiseerst.application.privacy.PersonFile.Held;
import nl.basiseerst.application.privacy.PersonFile.KnownAccount;
import nl.basiseerst.application.privacy.PersonFile.Named;
import nl.basiseerst.application.privacy.PersonFile.Told;
import nl.basiseerst.application.privacy.PersonFile.Worked;
import nl.basiseerst.application.store.ChangeKind;
import nl.basiseerst.domain.delegation.TaskStatus;
import nl.basiseerst.domain.schedule.Absence;
import nl.basiseerst.domain.schedule.LeaveAccount;
import nl.basiseerst.domain.team.CompetenceLevel;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.warning.AcceptReason;
import nl.basiseerst.domain.warning.WarningKind;

import java.time.DayOfWeek;
import java.util.List;
import java.util.function.Function;

/// What is kept of one person, as it is written for that person. It is never read back.
final class PersonShapes {

    private static final String FORMAT = "basiseerst-person";

    private PersonShapes() {}

    static Shape<PersonFile> person() {
        return written(
                List.of(
                        Field.required("format", Codecs.TEXT, _ -> FORMAT),
                        Field.required("version", Codecs.WHOLE, _ -> 1),
                        Field.required("practice", Codecs.TEXT, p -> p.stamp().practice()),
                        Field.required(
                                "made",
                                Codecs.TEXT,
                                p -> p.stamp().printedAt().toOffsetDateTime().toString()),
                        Field.<PersonFile, Member>required(
                                "member", TeamShapes.member(), PersonFile::member),
                        Field.list("competences", held(), PersonFile::competences),
                        Field.list("blocks", worked(), PersonFile::blocks),
                        Field.list("absences", away(), PersonFile::absences),
                        Field.list("duties", StaffingShapes.duty(), PersonFile::duties),
                        Field.list("leaveRequests", LeaveShapes.request(), PersonFile::requests),
                        Field.list(
                                "leaveEntitlements",
                                LeaveShapes.entitlement(),
                                PersonFile::entitlements),
                        Field.list("panelSeconds", paired(), PersonFile::panelSeconds),
                        Field.list("acceptedWarnings", accepted(), PersonFile::accepted),
                        Field.list("published", told(), PersonFile::published),
                        Field.list("tasks", done(), PersonFile::tasks),
                        Field.list("basicSchedule", comesBack(), PersonFile::pattern),
                        Field.list("namedIn", named(), PersonFile::texts),
                        Field.<PersonFile, KnownAccount>optional(
                                "account", account(), p -> p.account().orElse(null)),
                        Field.list("changes", changed(), PersonFile::changes),
                        Field.required("changesMade", Codecs.WHOLE, PersonFile::made)));
    }

    private static Shape<Held> held() {
        return written(
                List.of(
                        Field.required("competence", Codecs.TEXT, Held::name),
                        Field.required("level", Codecs.name(CompetenceLevel.class), Held::level),
                        Field.optional("validUntil", Codecs.DATE, Held::until)));
    }

    private static Shape<Worked> worked() {
        return written(
                List.of(
                        Field.required("date", Codecs.DATE, Worked::date),
                        Field.required("from", Codecs.START, w -> w.span().from()),
                        Field.required("to", Codecs.END, w -> w.span().to()),
                        Field.required("session", Codecs.TEXT, Worked::session),
                        Field.optional("room", Codecs.TEXT, Worked::room),
                        Field.optional("note", Codecs.TEXT, Worked::note),
                        Field.list("extra", Codecs.TEXT, Worked::extra)));
    }

    private static Shape<Away> away() {
        return written(
                List.of(
                        Field.required("from", Codecs.DATE, Away::from),
                        Field.required("to", Codecs.DATE, Away::to),
                        Field.<Away, String>optional(
                                "times",
                                Codecs.TEXT,
                                a -> a.part() == null ? null : a.part().toString()),
                        Field.required("kind", Codecs.name(Absence.Kind.class), Away::kind),
                        Field.optional("account", Codecs.name(LeaveAccount.class), Away::account)));
    }

    private static Shape<Done> done() {
        return written(
                List.of(
                        Field.required("date", Codecs.DATE, Done::date),
                        Field.required("task", Codecs.TEXT, Done::task),
                        Field.required("status", Codecs.name(TaskStatus.class), Done::status)));
    }

    private static Shape<ComesBack> comesBack() {
        return written(
                List.of(
                        Field.required("schedule", Codecs.TEXT, ComesBack::schedule),
                        Field.required("validFrom", Codecs.WEEK, ComesBack::from),
                        Field.required("week", Codecs.WHOLE, ComesBack::week),
                        Field.required("day", Codecs.name(DayOfWeek.class), ComesBack::day),
                        Field.required("from", Codecs.START, b -> b.span().from()),
                        Field.required("to", Codecs.END, b -> b.span().to()),
                        Field.required("session", Codecs.TEXT, ComesBack::session),
                        Field.optional("room", Codecs.TEXT, ComesBack::room),
                        Field.optional("note", Codecs.TEXT, ComesBack::note),
                        Field.list("extra", Codecs.TEXT, ComesBack::extra)));
    }

    private static Shape<Accepted> accepted() {
        return written(
                List.of(
                        Field.required(
                                "warning",
                                Codecs.name(WarningKind.class),
                                a -> a.acceptance().warning().kind()),
                        Field.required("date", Codecs.DATE, a -> a.acceptance().warning().date()),
                        Field.<Accepted, String>optional(
                                "competence",
                                Codecs.TEXT,
                                a -> a.ends() == null ? null : a.ends().name()),
                        Field.required("minutes", Codecs.WHOLE, a -> a.acceptance().minutes()),
                        Field.required(
                                "reason",
                                Codecs.name(AcceptReason.class),
                                a -> a.acceptance().reason()),
                        Field.optional("note", Codecs.TEXT, a -> a.acceptance().note())));
    }

    private static Shape<Told> told() {
        return written(
                List.of(
                        Field.required("date", Codecs.DATE, Told::date),
                        Field.required("from", Codecs.START, t -> t.span().from()),
                        Field.required("to", Codecs.END, t -> t.span().to()),
                        Field.required("session", Codecs.TEXT, Told::session),
                        Field.optional("room", Codecs.TEXT, Told::room),
                        Field.list("extra", Codecs.TEXT, Told::extra),
                        Field.required("since", Codecs.DATE, Told::since)));
    }

    private static Shape<Named> named() {
        return written(
                List.of(
                        Field.required("kind", Codecs.TEXT, Named::kind),
                        Field.required("text", Codecs.TEXT, Named::text)));
    }

    private static Shape<KnownAccount> account() {
        return written(
                List.of(
                        Field.required("name", Codecs.TEXT, KnownAccount::name),
                        Field.required("role", Codecs.TEXT, KnownAccount::role),
                        Field.required("active", Codecs.FLAG, KnownAccount::active)));
    }

    private static Shape<Changed> changed() {
        return written(
                List.of(
                        Field.required("change", Codecs.TEXT, c -> Long.toString(c.changeNo())),
                        Field.required("when", Codecs.TEXT, c -> c.when().toString()),
                        Field.required("who", Codecs.TEXT, Changed::who),
                        Field.required("kind", Codecs.name(ChangeKind.class), Changed::kind),
                        Field.list("things", thing(), Changed::things)));
    }

    private static Shape<Changed.Thing> thing() {
        return written(
                List.of(
                        Field.required("kind", Codecs.TEXT, Changed.Thing::kind),
                        Field.optional("before", Codecs.TEXT, Changed.Thing::before),
                        Field.optional("after", Codecs.TEXT, Changed.Thing::after)));
    }

    private static <T> Shape<T> written(List<Field<T, ?>> fields) {
        Function<Values<T>, T> never =
                _ -> {
                    throw new UnsupportedOperationException("Nobody takes this in");
                };
        return new Shape<>(fields, never);
    }

    private static Shape<PersonFile.Paired> paired() {
        Field<PersonFile.Paired, String> owner =
                Field.required("owner", Codecs.TEXT, PersonFile.Paired::owner);
        Field<PersonFile.Paired, String> second =
                Field.required("second", Codecs.TEXT, PersonFile.Paired::second);
        return new Shape<>(
                List.of(owner, second), v -> new PersonFile.Paired(v.get(owner), v.get(second)));
    }
}
