package nl.basiseerst.exchange;

import nl.basiseerst.application.FileFault;

/// Text that could not be read, at a JSON path.
final class Misread extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String path;
    private final transient FileFault.Form fault;

    Misread(String path, FileFault.Form fault) {
        super(path + ": expected " + fault.kind() + " " + fault.details());
        this.path = path;
        this.fault = fault;
    }

    String path() {
        return path;
    }

    FileFault.Form fault() {
        return fault;
    }
}
