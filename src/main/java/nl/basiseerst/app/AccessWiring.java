package nl.basiseerst.app;

import nl.basiseerst.application.access.KeepAccounts;
import nl.basiseerst.application.access.LockTime;
import nl.basiseerst.ui.access.GateView;
import nl.basiseerst.ui.access.GateViewModel;
import nl.basiseerst.ui.access.WhoMenu;
import nl.basiseerst.ui.settings.access.AccessViewModel;

/// Logging in, and the accounts. On the JavaFX thread only.
final class AccessWiring {

    private final Workplace workplace;
    private final LockTime lockTime;
    private final GateViewModel gate;

    AccessWiring(Workplace workplace) {
        this.workplace = workplace;
        lockTime = new LockTime(workplace::settings, workplace.session());
        gate =
                new GateViewModel(
                        workplace.desk(),
                        new GateViewModel.Work(
                                workplace.session(),
                                lockTime,
                                workplace.storage(),
                                workplace.clock()),
                        workplace.failures());
    }

    /// Where somebody logs in.
    GateView gate() {
        return new GateView(gate, workplace.texts());
    }

    /// Who is at work.
    WhoMenu who() {
        return new WhoMenu(gate, workplace.desk(), workplace.texts());
    }

    /// The part of the settings about accounts.
    AccessViewModel accounts() {
        KeepAccounts keeping =
                new KeepAccounts(
                        workplace::accounts,
                        workplace.session(),
                        new HashedSecrets(),
                        workplace.clock());
        return new AccessViewModel(
                workplace.desk(),
                new AccessViewModel.Work(keeping, lockTime, workplace.storage(), gate::refresh),
                workplace.failures());
    }
}
