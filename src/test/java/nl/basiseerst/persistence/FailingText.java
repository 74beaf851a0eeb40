package nl.basiseerst.persistence;

import nl.basiseerst.application.EntityText;
import nl.basiseerst.domain.value.Entity;

import java.util.concurrent.atomic.AtomicInteger;

/// Writes so many things and then no more, to break off a change in the middle: the rows of the
/// things are written before their entries in the log.
record FailingText(EntityText text, AtomicInteger left) implements EntityText {

    static final class Broken extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @Override
    public String kindOf(Entity entity) {
        return text.kindOf(entity);
    }

    @Override
    public String write(Entity entity) {
        if (left.get() == 0) {
            throw new Broken();
        }
        left.decrementAndGet();
        return text.write(entity);
    }

    @Override
    public Entity read(String kind, String json) {
        return text.read(kind, json);
    }
}
