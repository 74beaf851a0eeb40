package nl.basiseerst.domain.team;

/// The person's own BIG registration, which gives authority whatever the role.
public enum Registration {
    DOCTOR,
    NP,
    PA,
    NURSE,
    NONE
}
