package nl.basiseerst.application.sharing;

import java.util.List;

/// Sharing the practice of this computer with others on the network of the practice. Off until it
/// is switched on; nothing listens before that.
///
/// Safe for use by several threads. Calls may block; never make one on the JavaFX thread.
public interface Sharing {

    /// How things stand.
    ///
    /// @param on whether other computers can reach this one
    /// @param port on which; 0 while off
    /// @param ways in which another computer can join; empty while off or without a network
    /// @param guests who were let in, the latest last
    record Standing(boolean on, int port, List<Way> ways, List<Guest> guests) {

        public static final Standing OFF = new Standing(false, 0, List.of(), List.of());

        public Standing {
            ways = List.copyOf(ways);
            guests = List.copyOf(guests);
        }
    }

    /// An address of this computer and the code with which one other computer can join there.
    record Way(String address, String code) {}

    Standing standing();

    /// Calls that whenever the standing may have changed, on any thread.
    void follow(Runnable told);

    /// Lets others in from now on, also after the next start.
    ///
    /// @throws nl.basiseerst.application.Failure if this computer cannot be reached, saying why
    void switchOn();

    /// Closes all connections and lets nobody in. Those who were let in before are let in again
    /// when it is switched on.
    void switchOff();

    /// Makes the present code worthless and shows another.
    void freshCode();

    /// Closes the connection of a guest and lets it in no more.
    void refuse(String guestId);
}
