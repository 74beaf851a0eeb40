package nl.basiseerst.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

class InPlaceTest {

    private static final int ROUNDS = 2000;

    private final List<Node> nodes =
            Stream.generate(Region::new).limit(7).map(Node.class::cast).toList();
    private final Pane pane = new Pane();
    private final Random chance = new Random(94);

    @Test
    void thePaneHoldsWhatItIsToHoldInThatOrder() {
        for (int i = 0; i < ROUNDS; i++) {
            List<Node> next = some();
            Collections.shuffle(next, chance);
            InPlace.put(pane.getChildren(), next);
            assertEquals(next, pane.getChildren());
        }
    }

    @Test
    void whatStaysInItsOrderIsNeverTakenOut() {
        List<Node> taken = new ArrayList<>();
        pane.getChildren()
                .addListener(
                        (ListChangeListener<Node>)
                                change -> {
                                    while (change.next()) {
                                        taken.addAll(change.getRemoved());
                                    }
                                });
        for (int i = 0; i < ROUNDS; i++) {
            List<Node> former = List.copyOf(pane.getChildren());
            List<Node> next = some();
            taken.clear();
            InPlace.put(pane.getChildren(), next);
            assertEquals(former.stream().filter(n -> !next.contains(n)).toList(), taken);
        }
    }

    /// Some of the nodes, in their order.
    private List<Node> some() {
        List<Node> some = new ArrayList<>(nodes);
        some.removeIf(_ -> chance.nextBoolean());
        return some;
    }
}
