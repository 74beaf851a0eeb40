package nl.basiseerst.ui.settings;

import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.settings.privacy.PrivacyCards;
import nl.basiseerst.ui.settings.privacy.PrivacyViewModel;

/// How long data are kept, what backups still hold, and the register of processing.
final class PrivacySection extends SectionPane {

    PrivacySection(Texts texts, PrivacyViewModel model) {
        super(texts, Section.PRIVACY);
        getChildren().add(new PrivacyCards(model, texts));
    }
}
