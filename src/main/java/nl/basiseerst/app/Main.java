package nl.basiseerst.app;

import java.io.PrintStream;

/// Where the program starts.
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        run(System.out);
    }

    /// Prints which version this is.
    static void run(PrintStream out) {
        String version = Main.class.getPackage().getImplementationVersion();
        out.println("BasisEerst " + (version == null ? "(ontwikkelversie)" : version));
    }
}
