package nl.basiseerst.ui.common;

import javafx.collections.ObservableList;
import javafx.scene.Node;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Changes what stands in a pane, and leaves alone what stays: whatever is taken out and put back
/// is styled anew, which costs more than all the rest of drawing it.
public final class InPlace {

    private InPlace() {}

    /// @param children of one pane
    /// @param next what it is to hold, in that order; each once
    public static void put(ObservableList<Node> children, List<? extends Node> next) {
        Set<Node> stay = new HashSet<>(next);
        children.removeIf(node -> !stay.contains(node));
        for (int i = 0; i < next.size(); i++) {
            Node node = next.get(i);
            if (i < children.size() && children.get(i).equals(node)) {
                continue;
            }
            children.remove(node); // it stood further on
            children.add(i, node);
        }
    }
}
