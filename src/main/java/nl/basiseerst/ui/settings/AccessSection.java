package nl.basiseerst.ui.settings;

import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.settings.access.AccessPane;
import nl.basiseerst.ui.settings.access.AccessViewModel;

/// Who can log in, and as what.
final class AccessSection extends SectionPane {

    AccessSection(Texts texts, AccessViewModel model) {
        super(texts, Section.ACCESS);
        getChildren().add(new AccessPane(texts, model));
    }
}
