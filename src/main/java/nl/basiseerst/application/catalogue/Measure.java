package nl.basiseerst.application.catalogue;

/// What a reference figure measures.
public enum Measure {
    /// Enrolled patients per full-time GP.
    PATIENTS_PER_GP_FTE,
    /// Hours a week of a full-time GP.
    GP_FTE_HOURS,
    /// Hours a week of full-time support staff.
    SUPPORT_FTE_HOURS,
    /// Hours a week of the whole team per 1000 patients.
    TEAM_HOURS_PER_1000,
    /// Hours a week of the whole team of one practice.
    TEAM_HOURS,
    /// People in the team.
    TEAM_PEOPLE,
    /// Percentage of the hours of the team that GPs work.
    GP_SHARE,
    /// Percentage of the hours of the team that assistants work.
    ASSISTANT_SHARE,
    /// Percentage of the hours of the team that POHs work.
    POH_SHARE,
    /// Percentage of the hours of the team that all others than GPs and assistants work.
    OTHER_SHARE,
    /// Hours a week of GPs per 1000 patients.
    GP_HOURS_PER_1000,
    /// Hours a week of assistants per 1000 patients.
    ASSISTANT_HOURS_PER_1000,
    /// Hours a week of POHs per 1000 patients.
    POH_HOURS_PER_1000,
    /// Hours a week of POH-GGZ per 2350 patients.
    POH_GGZ_HOURS_PER_2350,
    /// Hours a week of POH-S per 1000 patients.
    POH_S_HOURS_PER_1000,
    /// Minutes a year of POH-S for one patient with a condition; the id ends with that.
    POH_S_MINUTES_PER_PATIENT,
    /// Percentage of the patients that have a condition; the id ends with that.
    PREVALENCE,
    /// Weeks a year that work is planned in.
    WEEKS_PER_YEAR,
    /// Hours a week of direct patient care by GPs and POHs per 1000 patients.
    DIRECT_HOURS_PER_1000,
    /// Hours a week of direct patient care by one full-time GP.
    DIRECT_HOURS_PER_GP_FTE,
    /// Full-time assistants per 2350 patients.
    ASSISTANT_FTE_PER_2350,
    /// Contacts a year per patient.
    CONTACTS_PER_PATIENT,
    /// Hours a day that a practice can be reached by phone, at least.
    PHONE_HOURS_PER_DAY,
    /// Percentage of the population that is of an age; the id ends with that.
    AGE_SHARE
}
