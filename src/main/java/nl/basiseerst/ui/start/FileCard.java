package nl.basiseerst.ui.start;

import nl.basiseerst.ui.common.Texts;

import org.kordamp.ikonli.feather.Feather;

/// Opening a practice file.
final class FileCard extends ChoiceCard {

    FileCard(StartViewModel model, Texts texts) {
        super(texts, "file", Feather.FOLDER);
        ask(button("file", model::openFile));
    }
}
