package nl.basiseerst.application.intake;

import nl.basiseerst.application.intake.Problem.Fault;

import java.util.List;

/// A text that is not what its cell should hold. Caught where the row is known.
final class Misfit extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Fault fault;
    private final transient List<Object> details;

    Misfit(Fault fault, Object... details) {
        super(fault.name(), null, false, false); // a sheet has many, and nobody reads their traces
        this.fault = fault;
        this.details = List.of(details);
    }

    Fault fault() {
        return fault;
    }

    List<Object> details() {
        return details;
    }
}
