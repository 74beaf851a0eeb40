package nl.basiseerst.domain.offer;

/// The five core tasks (kerntaken) of general practice.
public enum CoreTask {
    GENERALIST,
    URGENT,
    PALLIATIVE,
    PREVENTIVE,
    COORDINATION
}
