package nl.basiseerst.application.access;

/// What somebody is in the program, whatever they are in the practice.
public enum AccessRole {
    /// Praktijkhouder: may do everything.
    HOLDER,
    /// Praktijkmanager: plans and keeps the people, but gives nobody the rights of a holder.
    MANAGER,
    /// Assistent: does the tasks and reads the rest.
    ASSISTANT,
    /// Reads only.
    READER
}
