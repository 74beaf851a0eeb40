package nl.basiseerst.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;

import nl.basiseerst.testing.WindowExtension;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.util.ArrayList;
import java.util.List;

@ExtendWith(WindowExtension.class)
class InSightTest {

    private final StringProperty value = new SimpleStringProperty("one");
    private final Pane place = new Pane();
    private final Pane window = new Pane(place);
    private final List<String> drawn = new ArrayList<>();

    private void follow() {
        new Scene(window);
        InSight.follow(place, value, drawn::add);
    }

    @Test
    void whatIsInSightIsDrawnAtOnceAndAtEachChange() {
        follow();
        value.set("two");
        value.set("three");
        assertEquals(List.of("one", "two", "three"), drawn);
    }

    @Test
    void whatIsOutOfSightWaitsAndCatchesUpOnceItIsBack() {
        follow();
        window.getChildren().remove(place);
        value.set("two");
        value.set("three");
        assertEquals(List.of("one"), drawn);
        window.getChildren().add(place);
        assertEquals(List.of("one", "three"), drawn); // as it is now, not what it was in between
    }

    @Test
    void whatDidNotChangeIsNotDrawnAgain() {
        follow();
        window.getChildren().remove(place);
        window.getChildren().add(place);
        value.set("two");
        window.getChildren().remove(place);
        window.getChildren().add(place);
        assertEquals(List.of("one", "two"), drawn);
    }

    @Test
    void whatIsMadeOutOfSightIsDrawnAllTheSame() {
        InSight.follow(place, value, drawn::add);
        assertEquals(List.of("one"), drawn);
        value.set("two");
        new Scene(window);
        assertEquals(List.of("one", "two"), drawn);
    }
}
