package nl.basiseerst.application.access;

/// What can be done in the program, as far as not everybody may.
public enum Action {
    /// Look at the schedule, the verdict and the tasks; print them.
    READ,
    /// Assign, start, finish and hand over tasks.
    DO_TASKS,
    /// Ask for leave.
    ASK_LEAVE,
    /// Change the schedule: blocks, absences, basic schedules; accept what it is warned of.
    PLAN,
    /// Change who is in the team and what they are able to do.
    KEEP_PEOPLE,
    /// Change the offer, the norms, the rules, the practice itself and its settings.
    KEEP_PRACTICE,
    /// Put a whole practice in place of what is stored: import, template.
    REPLACE_PRACTICE,
    /// Take a practice file out.
    EXPORT,
    /// Make a backup and check the data.
    BACK_UP,
    /// Put a backup in place of the data.
    RESTORE,
    /// Read who changed what.
    READ_LOG,
    /// Take out all that is kept of one person.
    EXPORT_PERSON,
    /// Erase a person, and set how long what is over is kept.
    ERASE_PERSON,
    /// Make and change accounts other than those of holders.
    KEEP_ACCOUNTS,
    /// Make and change accounts of holders.
    KEEP_HOLDERS,
    /// Set or take away the password of the data; print the recovery key.
    ENCRYPT,
    /// Share the data with another computer.
    SHARE
}
