package nl.basiseerst.domain.warning;

import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.value.Expectation.Rule;
import nl.basiseerst.domain.value.InvalidValue;
import nl.basiseerst.domain.value.Require;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.UUID;

/// Which warning it is: the same warning has the same key whenever the week is judged again,
/// however bad it is by then. What it names may have gone since.
///
/// @param date the day; the Monday of what concerns a week; the last day of what ends
/// @param member id of the member, null unless the kind is of one
/// @param subject as the kind says, null for nothing
public record WarningKey(
        WarningKind kind, LocalDate date, @Nullable String member, @Nullable String subject) {

    /// @throws InvalidValue if it does not name what its kind asks for, or names more
    public WarningKey {
        if (kind.isOfWeek() && date.getDayOfWeek() != DayOfWeek.MONDAY) {
            throw InvalidValue.at("date", Rule.MONDAY);
        }
        require("member", member, kind, kind.isOfMember(), kind.isOfMember());
        require(
                "subject",
                subject,
                kind,
                kind.needsSubject(),
                kind.subject() != WarningKind.Subject.NOTHING);
    }

    private static void require(
            String path, @Nullable String id, WarningKind kind, boolean needed, boolean may) {
        if (id == null) {
            if (needed) {
                throw InvalidValue.at(path, Rule.PRESENT_WITH, kind);
            }
            return;
        }
        if (!may) {
            throw InvalidValue.at(path, Rule.ABSENT_WITH, kind);
        }
        Require.id(path, id);
    }

    /// Of a day as a whole.
    public static WarningKey ofDay(WarningKind kind, LocalDate date) {
        return new WarningKey(kind, date, null, null);
    }

    /// Of a subject on a day, or of one in a week when the date is its Monday.
    public static WarningKey about(WarningKind kind, LocalDate date, String subject) {
        return new WarningKey(kind, date, null, subject);
    }

    /// Of a member.
    ///
    /// @param subject null for none
    public static WarningKey ofMember(
            WarningKind kind, LocalDate date, String member, @Nullable String subject) {
        return new WarningKey(kind, date, member, subject);
    }

    /// The week in which its date falls.
    public IsoWeek week() {
        return IsoWeek.of(date);
    }

    /// An id that is made of all that it names and tells none of it, 36 characters: two who accept
    /// the same warning at the same time are seen to do so.
    public String id() {
        return idOf(kind + "/" + date + "/" + member + "/" + subject);
    }

    /// An id that is made of a text and tells nothing of it, 36 characters; always the same of the
    /// same.
    ///
    /// @param all of ids and of what else has but ASCII
    public static String idOf(String all) {
        byte[] bytes = new byte[all.length()];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) all.charAt(i); // ids have but ASCII
        }
        return UUID.nameUUIDFromBytes(bytes).toString();
    }

    /// As `ENDED 2026-11-24 jansen echo`.
    @Override
    public String toString() {
        return kind
                + " "
                + date
                + (member == null ? "" : " " + member)
                + (subject == null ? "" : " " + subject);
    }
}
