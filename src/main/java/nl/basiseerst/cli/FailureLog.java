package nl.basiseerst.cli;

import nl.basiseerst.application.Failure;
import nl.basiseerst.application.words.Messages;

/// Where failures are written down for whoever has to find out more than people are told.
public interface FailureLog {

    /// Keeps a failure of the world that has an underlying cause.
    void keep(Failure failure);

    /// Keeps what no one foresaw.
    ///
    /// @return the sentence for people, with a short code and the place of the log
    String sentence(Throwable unforeseen, Messages messages);
}
