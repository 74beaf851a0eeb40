package nl.basiseerst.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import static java.util.concurrent.TimeUnit.SECONDS;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

import java.lang.ref.WeakReference;
import java.util.concurrent.TimeoutException;

class TextsTest {

    private final Texts texts = new Texts(Language.DUTCH);

    @Test
    void whatIsBoundFollowsTheLanguage() {
        StringProperty drawn = new SimpleStringProperty();
        drawn.bind(texts.of("ui.place.week"));
        assertEquals("Week", drawn.get());
        drawn.bind(texts.of("ui.place.team"));
        StringProperty offer = new SimpleStringProperty();
        offer.bind(texts.of("ui.place.offer"));
        String dutch = offer.get();
        texts.use(Language.ENGLISH);
        assertEquals(texts.now("ui.place.offer"), offer.get());
        texts.use(Language.DUTCH);
        assertEquals(dutch, offer.get());
    }

    @Test
    void whatIsNotDrawnAnyMoreIsLetGo() throws TimeoutException {
        WeakReference<Object> gone = drawnOnce();
        WaitForAsyncUtils.waitFor(
                30,
                SECONDS,
                () -> {
                    System.gc();
                    return gone.refersTo(null);
                });
        assertEquals("Week", texts.now("ui.place.week"), "the texts themselves are still there");
    }

    private WeakReference<Object> drawnOnce() {
        Object detail = new Object();
        StringProperty drawn = new SimpleStringProperty();
        drawn.bind(texts.of("ui.place.week", detail));
        assertEquals("Week", drawn.get());
        return new WeakReference<>(detail);
    }
}
