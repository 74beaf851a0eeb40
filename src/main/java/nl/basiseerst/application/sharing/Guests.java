package nl.basiseerst.application.sharing;

/// Says what a guest can work with.
@FunctionalInterface
public interface Guests {

    /// Work of its own for each start of the program of a guest.
    ///
    /// @param guestId of the computer that was let in
    /// @param who stands in the change log for what is changed from there while there are no
    ///   accounts
    GuestWork workOf(String guestId, String who);
}
