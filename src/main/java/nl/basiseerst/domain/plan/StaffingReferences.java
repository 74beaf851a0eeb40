package nl.basiseerst.domain.plan;

/// References of what is arranged around the schedule.
final class StaffingReferences {

    private StaffingReferences() {}

    static void require(References members, Staffing staffing) {
        new References("duties", staffing.duties());
        new References("publications", staffing.publications());
        for (int i = 0; i < staffing.duties().size(); i++) {
            members.require("duties[" + i + "].member", staffing.duties().get(i).member());
        }
    }
}
