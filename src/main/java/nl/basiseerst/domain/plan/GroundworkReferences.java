package nl.basiseerst.domain.plan;

import nl.basiseerst.domain.offer.Activity;
import nl.basiseerst.domain.offer.Calibration;
import nl.basiseerst.domain.offer.SessionType;
import nl.basiseerst.domain.practice.Practice;
import nl.basiseerst.domain.schedule.BasicSchedule;
import nl.basiseerst.domain.schedule.DayPattern;
import nl.basiseerst.domain.schedule.PatternBlock;
import nl.basiseerst.domain.value.Require;

import java.util.List;

/// References of basic schedules, day patterns and calibrations.
final class GroundworkReferences {

    private GroundworkReferences() {}

    static void require(
            Practice practice,
            References rooms,
            References members,
            List<Activity> activities,
            List<SessionType> sessionTypes,
            Groundwork groundwork) {
        SessionReferences sessions = new SessionReferences(activities, sessionTypes);
        new References("dayPatterns", groundwork.dayPatterns());
        for (int i = 0; i < groundwork.dayPatterns().size(); i++) {
            List<DayPattern.Part> parts = groundwork.dayPatterns().get(i).parts();
            for (int p = 0; p < parts.size(); p++) {
                String path = "dayPatterns[" + i + "].parts[" + p + "]";
                rooms.require(path + ".room", parts.get(p).room());
                sessions.require(path, parts.get(p).session(), parts.get(p).extra());
            }
        }
        new References("basicSchedules", groundwork.basicSchedules());
        for (int i = 0; i < groundwork.basicSchedules().size(); i++) {
            BasicSchedule schedule = groundwork.basicSchedules().get(i);
            for (int b = 0; b < schedule.blocks().size(); b++) {
                PatternBlock block = schedule.blocks().get(b);
                String path = "basicSchedules[" + i + "].blocks[" + b + "]";
                members.require(path + ".member", block.member());
                rooms.require(path + ".room", block.room());
                sessions.require(path, block.session(), block.extra());
            }
        }
        References known = new References("activities", activities);
        Require.once("calibrations", "activity", groundwork.calibrations(), Calibration::activity);
        for (int i = 0; i < groundwork.calibrations().size(); i++) {
            String path = "calibrations[" + i + "]";
            known.require(path + ".activity", groundwork.calibrations().get(i).activity());
            OfferReferences.requireDemand(
                    practice, path + ".norm", groundwork.calibrations().get(i).norm());
        }
    }
}
