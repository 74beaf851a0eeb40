package nl.basiseerst.cli;

/// How a command ends, for scripts that call it.
public final class ExitCode {

    /// Done, and nothing is at risk.
    public static final int DONE = 0;

    /// Not done, for a reason that stands on the error output.
    public static final int FAILED = 1;

    /// The command was written wrongly; nothing was done.
    public static final int USAGE = 2;

    /// Done, and something is at risk: the basic offer, or a task.
    public static final int AT_RISK = 3;

    private ExitCode() {}
}
