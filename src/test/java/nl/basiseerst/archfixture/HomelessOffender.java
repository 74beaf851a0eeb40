package nl.basiseerst.archfixture;

/// Belongs to no layer.
final class HomelessOffender {}
