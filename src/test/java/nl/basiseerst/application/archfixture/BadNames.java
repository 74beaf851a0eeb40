package nl.basiseerst.application.archfixture;

/// Classes whose names say nothing.
final class BadNames {

    private BadNames() {}

    record OffenderImpl() {}

    record OffenderManager() {}

    record OffenderHelper() {}

    record OffenderUtil() {}

    record OffenderUtils() {}
}
