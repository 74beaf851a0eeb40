package nl.basiseerst.ui.settings;

import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.settings.paste.PasteView;
import nl.basiseerst.ui.settings.paste.PasteViewModel;

/// Taking over what people keep in Excel.
final class PasteSection extends SectionPane {

    PasteSection(Texts texts, PasteViewModel model) {
        super(texts, Section.PASTE);
        getChildren().add(new PasteView(texts, model));
    }
}
