package nl.basiseerst.ui.settings.privacy;

import atlantafx.base.theme.Styles;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.privacy.Copies.Copy;
import nl.basiseerst.application.words.Terms;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.settings.privacy.PrivacyViewModel.Standing;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/// The backups that still hold what was erased since, and removing them.
final class CopiesCard extends Card {

    private final PrivacyViewModel model;
    private final VBox content = new VBox(8);
    private boolean sure;

    CopiesCard(PrivacyViewModel model, Texts texts) {
        super(texts, "privacy.copies");
        this.model = model;
        setId("privacy-copies");
        getChildren().add(content);
        model.standingProperty()
                .subscribe(
                        _ -> {
                            sure = false;
                            show();
                        });
        texts.messagesProperty().subscribe((_, _) -> show());
    }

    private void show() {
        content.getChildren().clear();
        @Nullable Standing standing = model.standingProperty().get();
        if (standing == null || standing.copies().isEmpty()) {
            content.getChildren().add(line(texts().now("privacy.copies.free")));
            return;
        }
        content.getChildren().add(line(held(standing.copies())));
        for (Copy copy : standing.copies()) {
            content.getChildren().add(file(copy));
        }
        if (sure) {
            Button confirm =
                    button(
                            "copies-confirm",
                            Feather.TRASH_2,
                            "privacy.copies.remove.confirm",
                            model::removeCopies);
            confirm.getStyleClass().add(Styles.DANGER);
            Button cancel = button("copies-cancel", Feather.X, "privacy.cancel", () -> ask(false));
            content.getChildren()
                    .addAll(
                            line(texts().now("privacy.copies.remove.sure")),
                            new FlowPane(8, 8, confirm, cancel));
            cancel.requestFocus();
        } else {
            Button remove =
                    button(
                            "copies-remove",
                            Feather.TRASH_2,
                            "privacy.copies.remove",
                            () -> ask(true));
            remove.disableProperty().bind(model.busyProperty());
            content.getChildren().add(remove);
        }
    }

    private void ask(boolean asked) {
        sure = asked;
        show();
    }

    private String held(List<Copy> copies) {
        boolean forEver = copies.stream().anyMatch(copy -> copy.goneBy() == null);
        LocalDate last =
                copies.stream()
                        .map(Copy::goneBy)
                        .filter(Objects::nonNull)
                        .max(LocalDate::compareTo)
                        .orElse(null);
        return forEver || last == null
                ? texts().now("privacy.copies.stay", copies.size())
                : texts().now(
                                "privacy.copies.held",
                                copies.size(),
                                new Terms(texts().messages()).dateWithYear(last));
    }

    private Label file(Copy copy) {
        Label label = words("muted");
        label.setText(copy.file().toString());
        return label;
    }
}
