package nl.basiseerst.application;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;

/// A practice file that is refused for its content: which file, where in it, and what was expected.
///
/// Its key is `practice-file`; the details are the file, the path and the fault, in that order.
public final class PracticeFileFailure extends Failure {

    private static final long serialVersionUID = 1L;

    private final transient Path file;
    private final String path;
    private final transient FileFault fault;

    /// @param path JSON path of the mistake, such as `$.blocks[3].from`
    public PracticeFileFailure(Path file, String path, FileFault fault, @Nullable Throwable cause) {
        super("practice-file", cause, file, path, fault);
        this.file = file;
        this.path = path;
        this.fault = fault;
    }

    public Path file() {
        return file;
    }

    public String path() {
        return path;
    }

    public FileFault fault() {
        return fault;
    }
}
