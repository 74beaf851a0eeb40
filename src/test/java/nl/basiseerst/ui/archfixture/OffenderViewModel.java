package nl.basiseerst.ui.archfixture;

import javafx.scene.Node;

/// A view-model that knows the scene graph.
record OffenderViewModel(Node node) {}
