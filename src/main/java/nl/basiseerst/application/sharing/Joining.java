package nl.basiseerst.application.sharing;

/// Working on the practice of another computer. Calls block; never make one on the JavaFX thread.
public interface Joining {

    /// Whether that could be a code: whether it was typed without a mistake.
    boolean isCode(String typed);

    /// Joins with the code that the other computer shows; from then on this computer works there.
    ///
    /// @throws nl.basiseerst.application.Failure if it was not let in, saying why
    void join(String code);

    /// Forgets the other computer; the next start is a first start again.
    void leave();
}
