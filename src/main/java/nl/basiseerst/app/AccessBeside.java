package nl.basiseerst.app;

import nl.basiseerst.application.access.Access;
import nl.basiseerst.application.access.Action;
import nl.basiseerst.application.access.Actor;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/// Who is at work, asked on the thread of the store by work on any other.
record AccessBeside(Access access, Executor storing) implements Access {

    @Override
    public Actor actor() {
        return ask(access::actor);
    }

    @Override
    public boolean permits(Action action) {
        return ask(() -> access.permits(action));
    }

    private <T> T ask(Supplier<T> question) {
        try {
            return CompletableFuture.supplyAsync(question, storing).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw e;
        }
    }
}
