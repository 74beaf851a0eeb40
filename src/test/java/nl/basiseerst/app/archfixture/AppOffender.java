package nl.basiseerst.app.archfixture;

/// Something that no other layer may know.
public record AppOffender() {}
