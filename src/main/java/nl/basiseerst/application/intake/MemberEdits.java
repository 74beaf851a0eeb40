package nl.basiseerst.application.intake;

import nl.basiseerst.application.store.Edit;
import nl.basiseerst.domain.team.Holding;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.time.WeeklyHours;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Members that several rows change, each in one edit.
final class MemberEdits {

    private final Map<String, Member> before = new LinkedHashMap<>();
    private final Map<String, Member> after = new LinkedHashMap<>();

    /// As it is after the rows so far.
    Member now(Member member) {
        return Objects.requireNonNullElse(after.get(member.id()), member);
    }

    void change(Member member) {
        after.put(member.id(), member);
    }

    /// Remembers how it was.
    void touch(Member member) {
        before.putIfAbsent(member.id(), member);
    }

    List<Edit> edits() {
        return after.values().stream()
                .filter(member -> !member.equals(before.get(member.id())))
                .<Edit>map(Edit.Update::new)
                .toList();
    }

    static Member with(
            Member member,
            @Nullable Double hoursPerWeek,
            WeeklyHours availability,
            List<Holding> competences) {
        return new Member(
                member.id(),
                member.name(),
                member.initials(),
                member.role(),
                member.employment(),
                member.registration(),
                member.employed(),
                hoursPerWeek,
                member.panel(),
                availability,
                competences);
    }
}
