package nl.basiseerst.ui.week;

import javafx.beans.binding.Bindings;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;

import nl.basiseerst.domain.team.Member;
import nl.basiseerst.ui.common.Icon;
import nl.basiseerst.ui.common.Texts;

import org.kordamp.ikonli.feather.Feather;

import java.util.function.Consumer;

/// What can be taken along as a file.
final class ExportMenu extends MenuButton {

    /// @param opener opens the form for it
    ExportMenu(WeekViewModel model, Texts texts, Consumer<ExportViewModel.What> opener) {
        setId("week-export");
        setGraphic(new Icon(Feather.DOWNLOAD, this));
        accessibleTextProperty().bind(texts.of("export.title"));
        Tooltip name = new Tooltip();
        name.textProperty().bind(texts.of("export.title"));
        setTooltip(name);
        setMinWidth(USE_PREF_SIZE);
        for (ExportViewModel.What what : ExportViewModel.What.values()) {
            MenuItem item = new MenuItem();
            item.setId("week-export-" + what);
            item.setMnemonicParsing(false);
            item.textProperty()
                    .bind(
                            Bindings.createStringBinding(
                                    () ->
                                            texts.now(
                                                    "export.what." + what,
                                                    model.member()
                                                            .map(Member::name)
                                                            .orElse("\u2013")),
                                    model.cursorProperty(),
                                    texts.messagesProperty()));
            item.setOnAction(_ -> opener.accept(what));
            getItems().add(item);
        }
    }
}
