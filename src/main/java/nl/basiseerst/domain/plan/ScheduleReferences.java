package nl.basiseerst.domain.plan;

import nl.basiseerst.domain.delegation.Task;
import nl.basiseerst.domain.offer.Activity;
import nl.basiseerst.domain.offer.SessionType;
import nl.basiseerst.domain.schedule.Absence;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.team.Member;

import java.util.List;

/// References of the team and its schedule: blocks, absences and tasks.
final class ScheduleReferences {

    private ScheduleReferences() {}

    static void require(
            References rooms,
            References competences,
            References knownMembers,
            List<Activity> activities,
            List<SessionType> sessionTypes,
            List<Member> members,
            List<Block> blocks,
            List<Absence> absences) {
        for (int i = 0; i < members.size(); i++) {
            for (int c = 0; c < members.get(i).competences().size(); c++) {
                competences.require(
                        "members[" + i + "].competences[" + c + "].competence",
                        members.get(i).competences().get(c).competence());
            }
        }
        requireBlocks(rooms, knownMembers, activities, sessionTypes, blocks);
        new References("absences", absences);
        for (int i = 0; i < absences.size(); i++) {
            knownMembers.require("absences[" + i + "].member", absences.get(i).member());
        }
    }

    private static void requireBlocks(
            References rooms,
            References members,
            List<Activity> activities,
            List<SessionType> sessionTypes,
            List<Block> blocks) {
        SessionReferences sessions = new SessionReferences(activities, sessionTypes);
        new References("blocks", blocks);
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            String path = "blocks[" + i + "]";
            members.require(path + ".member", block.member());
            rooms.require(path + ".room", block.room());
            sessions.require(path, block.session(), block.extra());
        }
    }

    static void requireTasks(References members, References taskTypes, List<Task> tasks) {
        new References("tasks", tasks);
        for (int i = 0; i < tasks.size(); i++) {
            taskTypes.require("tasks[" + i + "].type", tasks.get(i).type());
            members.require("tasks[" + i + "].assignee", tasks.get(i).assignee());
        }
    }
}
