package nl.basiseerst.ui.settings;

import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.settings.log.LogPane;
import nl.basiseerst.ui.settings.log.LogViewModel;

/// Who changed what.
final class LogSection extends SectionPane {

    LogSection(Texts texts, LogViewModel model) {
        super(texts, Section.LOG);
        getChildren().add(LogPane.forThoseWhoMay(texts, model));
    }
}
