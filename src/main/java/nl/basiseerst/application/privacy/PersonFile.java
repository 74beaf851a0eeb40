package nl.basiseerst.application.privacy;

import nl.basiseerst.application.overview.PrintStamp;
import nl.basiseerst.application.store.ChangeKind;
import nl.basiseerst.domain.delegation.TaskStatus;
import nl.basiseerst.domain.schedule.Absence;
import nl.basiseerst.domain.schedule.Duty;
import nl.basiseerst.domain.schedule.LeaveAccount;
import nl.basiseerst.domain.schedule.LeaveEntitlement;
import nl.basiseerst.domain.schedule.LeaveRequest;
import nl.basiseerst.domain.team.Competence;
import nl.basiseerst.domain.team.CompetenceLevel;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.domain.warning.Acceptance;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Everything that is kept of one person, gathered in one place for that person (inzage): with
/// names in place of ids, so that it can be read without the program.
///
/// @param stamp of which practice and when
/// @param changes of the log that say something of them, the oldest first
/// @param made how many changes the log says they made themselves
/// @param texts others wrote in which they are named, or somebody of the same name
public record PersonFile(
        PrintStamp stamp,
        Member member,
        List<Held> competences,
        List<Worked> blocks,
        List<Away> absences,
        List<Duty> duties,
        List<LeaveRequest> requests,
        List<LeaveEntitlement> entitlements,
        List<Paired> panelSeconds,
        List<Accepted> accepted,
        List<Told> published,
        List<Done> tasks,
        List<ComesBack> pattern,
        List<Named> texts,
        Optional<KnownAccount> account,
        List<Changed> changes,
        int made) {

    public PersonFile {
        competences = List.copyOf(competences);
        blocks = List.copyOf(blocks);
        absences = List.copyOf(absences);
        duties = List.copyOf(duties);
        requests = List.copyOf(requests);
        entitlements = List.copyOf(entitlements);
        panelSeconds = List.copyOf(panelSeconds);
        accepted = List.copyOf(accepted);
        published = List.copyOf(published);
        tasks = List.copyOf(tasks);
        pattern = List.copyOf(pattern);
        texts = List.copyOf(texts);
        changes = List.copyOf(changes);
    }

    /// A competence they hold.
    public record Held(String name, CompetenceLevel level, @Nullable LocalDate until) {}

    /// A block of their schedule.
    ///
    /// @param extra names of extra offer done in it
    public record Worked(
            LocalDate date,
            TimeSpan span,
            String session,
            @Nullable String room,
            @Nullable String note,
            List<String> extra) {

        public Worked {
            extra = List.copyOf(extra);
        }
    }

    /// Days away; without a reason, since none is kept.
    ///
    /// @param account the hours that leave is taken from, null for what is not leave
    public record Away(
            LocalDate from,
            LocalDate to,
            @Nullable TimeSpan part,
            Absence.Kind kind,
            @Nullable LeaveAccount account) {}

    /// A task that is or was theirs.
    public record Done(LocalDate date, String task, TaskStatus status) {}

    /// A block of a basic schedule.
    ///
    /// @param week of the cycle, 1 for the first
    /// @param extra names of extra offer done in it
    public record ComesBack(
            String schedule,
            IsoWeek from,
            int week,
            DayOfWeek day,
            TimeSpan span,
            String session,
            @Nullable String room,
            @Nullable String note,
            List<String> extra) {

        public ComesBack {
            extra = List.copyOf(extra);
        }
    }

    /// A warning about them that somebody accepted.
    ///
    /// @param ends the competence that ended or was to end; null if it was about something else
    public record Accepted(Acceptance acceptance, @Nullable Competence ends) {}

    /// Work of theirs as it was made known.
    ///
    /// @param extra names of extra offer done in it
    /// @param since the day on which it was made known like this
    public record Told(
            LocalDate date,
            TimeSpan span,
            String session,
            @Nullable String room,
            List<String> extra,
            LocalDate since) {

        public Told {
            extra = List.copyOf(extra);
        }
    }

    /// A text that names them.
    ///
    /// @param kind of what has the text, as [nl.basiseerst.application.EntityText] names it
    public record Named(String kind, String text) {}

    /// Their account; what is kept of the password says nothing and is not here.
    ///
    /// @param role what the account may do, as stored
    public record KnownAccount(String name, String role, boolean active) {}

    /// A change of the log that says something of them.
    ///
    /// @param who made it
    /// @param things what it says of them, each as it was written: before, and after
    public record Changed(
            long changeNo, Instant when, String who, ChangeKind kind, List<Thing> things) {

        public Changed {
            things = List.copyOf(things);
        }

        /// A thing before and after the change.
        ///
        /// @param before null if the change added it
        /// @param after null if the change removed it
        public record Thing(String kind, @Nullable String before, @Nullable String after) {}
    }

    /// Whose patients have whom as the fixed second; names.
    public record Paired(String owner, String second) {}
}
