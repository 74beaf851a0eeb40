package nl.basiseerst.application.catalogue;

import nl.basiseerst.application.catalogue.WorkingDays.Time;
import nl.basiseerst.domain.schedule.DayPattern;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.team.Role;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;

/// Who of a day takes which pattern: in each half of the day the first pattern of a role is taken
/// first, whoever else is there.
final class Turns {

    private final PatternDays patterns;
    private final int shift;

    /// Somebody who works on the day.
    record Present(Member member, Time time) {}

    /// Somebody and the pattern of the day.
    record Turn(Member member, Time time, DayPattern pattern) {}

    /// @param shift by how many places those who start differs from the first day, at least 0
    Turns(PatternDays patterns, int shift) {
        this.patterns = patterns;
        this.shift = shift;
    }

    /// In the order of the team as far as the role goes; roles without patterns are left out.
    List<Turn> of(List<Present> present) {
        EnumSet<Role> roles = EnumSet.noneOf(Role.class);
        present.forEach(one -> roles.add(one.member().role()));
        List<Turn> turns = new ArrayList<>();
        for (Role role : roles) {
            turns.addAll(of(role, present));
        }
        return turns;
    }

    private List<Turn> of(Role role, List<Present> present) {
        int mornings = 0;
        int afternoons = 0;
        List<Turn> turns = new ArrayList<>();
        for (Present one : inTurn(role, present)) {
            List<DayPattern> choice = patterns.of(role, one.time());
            if (choice.isEmpty()) {
                continue;
            }
            int taken = one.time() == Time.AFTERNOON ? afternoons : mornings;
            turns.add(new Turn(one.member(), one.time(), choice.get(taken % choice.size())));
            mornings += one.time() == Time.AFTERNOON ? 0 : 1;
            afternoons += one.time() == Time.MORNING ? 0 : 1;
        }
        return turns;
    }

    /// Whole days first, since they leave the patterns of both halves to the others.
    private List<Present> inTurn(Role role, List<Present> present) {
        List<Present> whole = new ArrayList<>();
        List<Present> halves = new ArrayList<>();
        for (Present one : present) {
            if (one.member().role() == role) {
                (one.time() == Time.DAY ? whole : halves).add(one);
            }
        }
        if (!whole.isEmpty() && patterns.differ(role)) {
            Collections.rotate(whole, -(shift % whole.size()));
        }
        whole.addAll(halves);
        return whole;
    }
}
