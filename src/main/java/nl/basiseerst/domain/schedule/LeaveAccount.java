package nl.basiseerst.domain.schedule;

/// The hours that leave is taken from. It says nothing of why somebody is away.
public enum LeaveAccount {
    /// Hours of leave (verlof).
    LEAVE,
    /// Hours of the agreement that may be saved for later (persoonlijk levensfasebudget).
    PLB
}
