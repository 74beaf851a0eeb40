package nl.basiseerst.application.catalogue;

/// The groups that the starter catalogue is read in, in that order.
public enum CatalogueGroup {
    /// First reception of complaints, urgent care, phone and repeat prescriptions.
    RECEPTION,
    /// Treatment and small surgery.
    TREATMENT,
    /// Measurements, tests and requests.
    DIAGNOSTICS,
    /// Chronic conditions.
    CHRONIC,
    MENTAL_HEALTH,
    /// Prevention and vaccination.
    PREVENTION,
    /// Care of the elderly, at the end of life and in institutions.
    ELDERLY_AND_PALLIATIVE,
    /// Examinations, statements and information for others.
    STATEMENTS,
    /// Work beyond the patients of the practice.
    BEYOND
}
