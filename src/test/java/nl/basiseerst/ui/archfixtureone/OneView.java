package nl.basiseerst.ui.archfixtureone;

import nl.basiseerst.ui.archfixturetwo.OtherView;

/// A view that knows another.
record OneView(OtherView other) {}
