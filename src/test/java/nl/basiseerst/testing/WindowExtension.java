package nl.basiseerst.testing;

import javafx.scene.Node;
import javafx.stage.Stage;

import org.hamcrest.Matcher;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.service.query.NodeQuery;
import org.testfx.util.WaitForAsyncUtils;

import java.util.concurrent.Callable;
import java.util.function.Predicate;

/// TestFX, which looks for what is drawn on the JavaFX thread. By itself it walks through the
/// window on the thread of the test, and once in many builds meets a list that is just being
/// emptied.
public final class WindowExtension extends ApplicationExtension {

    private static final int MOST_MILLIS = 60_000;

    /// The answer to a question that is asked on the JavaFX thread.
    static <T> T ask(Callable<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(MOST_MILLIS, question);
    }

    /// Tests share a window. It begins as large as what is put in it, not as the one before left
    /// it.
    @Override
    public void beforeEach(ExtensionContext context) throws Exception {
        Stage stage = FxToolkit.registerPrimaryStage();
        ask(
                () -> {
                    stage.hide();
                    stage.sizeToScene();
                    return stage;
                });
        super.beforeEach(context);
    }

    @Override
    public NodeQuery lookup(String query) {
        return ask(() -> super.lookup(query));
    }

    @Override
    public <T extends Node> NodeQuery lookup(Matcher<T> matcher) {
        return ask(() -> super.lookup(matcher));
    }

    @Override
    public <T extends Node> NodeQuery lookup(Predicate<T> predicate) {
        return ask(() -> super.lookup(predicate));
    }
}
