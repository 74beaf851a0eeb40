package nl.basiseerst.application.privacy;

/// What becomes of what is recorded of somebody whose name is taken out.
public enum Manner {
    /// For who has left: a role and a letter take the place of the name, and the schedule stays as
    /// it is, so that what was judged stays as it was judged.
    ANONYMISE,
    /// What is over stays under a role and a letter; what is to come goes.
    ERASE_FROM_TODAY,
    /// Everything goes, what is over too.
    ERASE;

    /// Whether what is over stays, without the name.
    public boolean keepsPast() {
        return this != ERASE;
    }

    /// Whether what is to come goes.
    public boolean endsToday() {
        return this != ANONYMISE;
    }
}
