package nl.basiseerst.ui.settings;

import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.settings.sharing.SharingPane;
import nl.basiseerst.ui.settings.sharing.SharingViewModel;

/// Working with more computers.
final class SharingSection extends SectionPane {

    SharingSection(Texts texts, SharingViewModel model) {
        super(texts, Section.SHARING);
        getChildren().add(new SharingPane(texts, model));
    }
}
