package nl.basiseerst.cli;

import java.io.PrintStream;

/// The way to a failure through the program, for whoever asks with `--debug`.
final class Trace {

    private Trace() {}

    static void print(Throwable failure, PrintStream out) {
        String start = "";
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            out.println(start + cause);
            for (StackTraceElement place : cause.getStackTrace()) {
                out.println("    at " + place);
            }
            start = "because of ";
        }
    }
}
