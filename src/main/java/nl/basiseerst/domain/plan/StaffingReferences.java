package nl.basiseerst.domain.plan;

/// References of what is arranged around the schedule.
final class StaffingReferences {

    private StaffingReferences() {}

    static void require(References members, Staffing staffing) {
        new References("duties", staffing.duties());
        for (int i = 0; i < staffing.duties().size(); i++) {
            members.require("duties[" + i + "].member", staffing.duties().get(i).member());
        }
        new References("leaveRequests", staffing.requests());
        for (int i = 0; i < staffing.requests().size(); i++) {
            members.require("leaveRequests[" + i + "].member", staffing.requests().get(i).member());
        }
        new References("schoolHolidays", staffing.schoolHolidays());
    }
}
