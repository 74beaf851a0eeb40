package nl.basiseerst.ui.team;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.access.Action;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.ui.common.Icon;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.desk.Permitted;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

import java.util.Optional;
import java.util.function.Supplier;

/// What somebody can ask about their data: to see all of it, and to be taken out.
final class PrivacyPart extends VBox {

    private final Texts texts;
    private final PersonPrivacyViewModel model;
    private final ErasurePane erasure;

    /// @param member whose it is, as recorded now
    PrivacyPart(PersonPrivacyViewModel model, Texts texts, Supplier<Optional<Member>> member) {
        this.texts = texts;
        this.model = model;
        setSpacing(12);
        Button paper =
                button(
                        "person-pdf",
                        Feather.FILE_TEXT,
                        "privacy.inspect.pdf",
                        () -> member.get().ifPresent(model::inspectOnPaper));
        Button data =
                button(
                        "person-json",
                        Feather.CODE,
                        "privacy.inspect.json",
                        () -> member.get().ifPresent(model::inspectAsData));
        Button erase =
                button(
                        "person-erase",
                        Feather.USER_X,
                        "privacy.erase",
                        () -> member.get().ifPresent(model::ask));
        FlowPane buttons =
                new FlowPane(
                        8,
                        8,
                        Permitted.button(model.desk(), texts, Action.EXPORT_PERSON, paper),
                        Permitted.button(model.desk(), texts, Action.EXPORT_PERSON, data),
                        Permitted.button(model.desk(), texts, Action.ERASE_PERSON, erase));
        buttons.setAlignment(Pos.CENTER_LEFT);
        erasure = new ErasurePane(model, texts, erase::requestFocus);
        getChildren().addAll(buttons, erasure);
    }

    /// Where taking somebody out is asked and shown.
    Node erasure() {
        return erasure;
    }

    private Button button(String id, Ikon ikon, String key, Runnable action) {
        Button button = new Button();
        button.setId(id);
        button.textProperty().bind(texts.of(key));
        button.setGraphic(new Icon(ikon, button));
        button.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        button.disableProperty()
                .bind(model.workingProperty().isNotNull().or(model.erasingProperty()));
        button.setOnAction(_ -> action.run());
        return button;
    }
}
