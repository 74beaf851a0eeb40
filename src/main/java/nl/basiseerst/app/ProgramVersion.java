package nl.basiseerst.app;

/// Which version of the program this is.
final class ProgramVersion {

    private ProgramVersion() {}

    /// As the package says it; two programs that were not packaged are alike.
    static String here() {
        String version = Main.class.getPackage().getImplementationVersion();
        return version == null ? "(ontwikkelversie)" : version;
    }
}
