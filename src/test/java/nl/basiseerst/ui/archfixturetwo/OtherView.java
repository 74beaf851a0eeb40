package nl.basiseerst.ui.archfixturetwo;

/// A view.
public record OtherView() {}
