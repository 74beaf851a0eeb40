package nl.basiseerst.ui.settings;

import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.settings.keys.EncryptionView;
import nl.basiseerst.ui.settings.keys.EncryptionViewModel;

/// The password of the data.
final class EncryptionSection extends SectionPane {

    EncryptionSection(Texts texts, EncryptionViewModel model) {
        super(texts, Section.ENCRYPTION);
        getChildren().add(new EncryptionView(texts, model));
    }
}
