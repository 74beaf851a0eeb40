package nl.basiseerst.application.sharing;

/// Told what happens on the line, on the thread of the line.
public interface LineFollower {

    void changed(LineState state);

    /// The practice has changed there, by whoever.
    ///
    /// @param changeNo number of the last change
    void changed(long changeNo);

    /// What became of a change of which the answer was lost.
    ///
    /// @param stored whether it is stored; if not, it never will be
    void settled(boolean stored);

    /// What became of such a change cannot be found out: somebody has to look.
    void unsettled();
}
