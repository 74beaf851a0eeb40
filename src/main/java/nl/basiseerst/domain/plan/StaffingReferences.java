package nl.basiseerst.domain.plan;

import nl.basiseerst.domain.schedule.HardWork;
import nl.basiseerst.domain.schedule.LeaveEntitlement;
import nl.basiseerst.domain.team.PanelSecond;
import nl.basiseerst.domain.value.Require;

import java.util.List;

/// References of what is arranged around the schedule.
final class StaffingReferences {

    private StaffingReferences() {}

    static void require(References members, References sessions, Staffing staffing) {
        new References("duties", staffing.duties());
        new References("publications", staffing.publications());
        for (int i = 0; i < staffing.duties().size(); i++) {
            members.require("duties[" + i + "].member", staffing.duties().get(i).member());
        }
        new References("leaveRequests", staffing.requests());
        for (int i = 0; i < staffing.requests().size(); i++) {
            members.require("leaveRequests[" + i + "].member", staffing.requests().get(i).member());
        }
        new References("schoolHolidays", staffing.schoolHolidays());
        List<PanelSecond> seconds = staffing.panelSeconds();
        new References("panelSeconds", seconds);
        Require.once("panelSeconds", "member", seconds, PanelSecond::member);
        for (int i = 0; i < seconds.size(); i++) {
            members.require("panelSeconds[" + i + "].member", seconds.get(i).member());
            members.require("panelSeconds[" + i + "].second", seconds.get(i).second());
        }
        List<LeaveEntitlement> hours = staffing.entitlements();
        new References("leaveEntitlements", hours);
        Require.once("leaveEntitlements", "member", hours, one -> one.member() + " " + one.year());
        for (int i = 0; i < hours.size(); i++) {
            members.require("leaveEntitlements[" + i + "].member", hours.get(i).member());
        }
        List<HardWork> hard = staffing.hardWork();
        new References("hardWork", hard);
        Require.once("hardWork", "kind", hard, HardWork::kind);
        for (int i = 0; i < hard.size(); i++) {
            sessions.requireAll("hardWork[" + i + "].sessions", hard.get(i).sessions());
        }
    }
}
