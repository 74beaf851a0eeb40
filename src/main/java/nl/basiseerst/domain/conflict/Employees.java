package nl.basiseerst.domain.conflict;

import nl.basiseerst.domain.team.Member;

import java.util.List;

/// For whom the law on working hours sets limits: people in service, here or with whoever sends
/// them, but not the self-employed.
final class Employees {

    private Employees() {}

    static List<Member> of(RosterWeek week) {
        return week.judged().stream().filter(Employees::isEmployee).toList();
    }

    static boolean isEmployee(Member member) {
        return switch (member.employment()) {
            case EMPLOYED, SECONDED, TRAINEE -> true;
            case OWNER, LOCUM -> false;
        };
    }
}
