package nl.basiseerst.application.sharing;

import nl.basiseerst.application.access.Access;
import nl.basiseerst.application.access.Action;

/// Sharing for whoever may. Each call throws [nl.basiseerst.application.access.NotPermitted] for
/// who may not.
public final class PermittedSharing implements Sharing {

    private final Sharing real;
    private final Access access;

    public PermittedSharing(Sharing real, Access access) {
        this.real = real;
        this.access = access;
    }

    @Override
    public Standing standing() {
        access.require(Action.SHARE);
        return real.standing();
    }

    @Override
    public void follow(Runnable told) {
        real.follow(told);
    }

    @Override
    public void switchOn() {
        access.require(Action.SHARE);
        real.switchOn();
    }

    @Override
    public void switchOff() {
        access.require(Action.SHARE);
        real.switchOff();
    }

    @Override
    public void freshCode() {
        access.require(Action.SHARE);
        real.freshCode();
    }

    @Override
    public void refuse(String guestId) {
        access.require(Action.SHARE);
        real.refuse(guestId);
    }
}
