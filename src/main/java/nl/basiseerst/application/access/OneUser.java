package nl.basiseerst.application.access;

/// A practice without accounts: whoever sits at this computer is the holder.
///
/// @param name of the user of this computer
public record OneUser(String name) implements Access {

    @Override
    public Actor actor() {
        return new Actor(name, AccessRole.HOLDER);
    }

    @Override
    public boolean permits(Action action) {
        return true;
    }
}
