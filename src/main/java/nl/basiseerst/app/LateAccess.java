package nl.basiseerst.app;

import nl.basiseerst.application.access.Access;
import nl.basiseerst.application.access.Action;
import nl.basiseerst.application.access.Actor;

import java.util.function.Supplier;

/// Who is at work, asked only when it matters: asking opens the data.
record LateAccess(Supplier<Access> access) implements Access {

    @Override
    public Actor actor() {
        return access.get().actor();
    }

    @Override
    public boolean permits(Action action) {
        return access.get().permits(action);
    }
}
