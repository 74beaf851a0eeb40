package nl.basiseerst.ui.settings.access;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.access.AccessRole;
import nl.basiseerst.application.access.Account;
import nl.basiseerst.application.access.Action;
import nl.basiseerst.application.words.AccessWords;
import nl.basiseerst.ui.common.Icon;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.desk.Permitted;
import nl.basiseerst.ui.common.form.FieldGrid;
import nl.basiseerst.ui.common.form.FormField;
import nl.basiseerst.ui.common.form.NewPassword;
import nl.basiseerst.ui.common.form.Spellings;
import nl.basiseerst.ui.common.form.TypedField;
import nl.basiseerst.ui.settings.access.AccessViewModel.Done;
import nl.basiseerst.ui.settings.access.AccessViewModel.Seen;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The accounts: the first one where there are none, otherwise all of them, one's own password, and
/// what each role may do.
public final class AccessPane extends VBox {

    private final AccessViewModel model;
    private final Texts texts;

    public AccessPane(Texts texts, AccessViewModel model) {
        super(24);
        this.model = model;
        this.texts = texts;
        setId("access");
        model.seenProperty().subscribe(this::show);
        model.read();
    }

    private void show(@Nullable Seen seen) {
        if (seen == null) {
            getChildren().clear();
            return;
        }
        List<Node> parts = new ArrayList<>();
        Label done = done(model.doneProperty().get());
        if (done != null) {
            parts.add(done);
        }
        if (seen.isEmpty()) {
            parts.add(new NewAccount(model, texts, true));
        } else {
            parts.add(ownPassword());
            parts.add(Permitted.part(model.desk(), texts, Action.KEEP_ACCOUNTS, accounts(seen)));
        }
        parts.add(roles());
        getChildren().setAll(parts);
    }

    private @Nullable Label done(@Nullable Done what) {
        if (what == null) {
            return null;
        }
        Label done = words("settings-done", "access.done." + what);
        done.setId("access-done");
        done.setGraphic(new Icon(Feather.CHECK_CIRCLE, done));
        return done;
    }

    private VBox ownPassword() {
        PasswordField present = new PasswordField();
        present.setId("own-password-present");
        NewPassword next = new NewPassword(texts, "own-password");
        Button keep = button("own-password-keep", "access.own.keep", Feather.KEY);
        keep.disableProperty()
                .bind(next.readyProperty().not().or(present.textProperty().isEmpty()));
        keep.setOnAction(
                _ -> {
                    char[] old = present.getText().toCharArray();
                    present.clear();
                    model.renewOwn(old, next.take());
                });
        return card(
                words("section-title", "access.own"),
                new FieldGrid(14, NewPassword.labelled(texts, "access.own.present", present)),
                next,
                new FlowPane(keep));
    }

    private VBox accounts(Seen seen) {
        VBox list = new VBox(12, words("section-title", "access.accounts"));
        int number = 0;
        for (Account account : seen.accounts().all()) {
            AccountCard card = new AccountCard(model, texts, account, number++);
            list.getChildren()
                    .add(
                            account.role() == AccessRole.HOLDER
                                    ? Permitted.part(model.desk(), texts, Action.KEEP_HOLDERS, card)
                                    : card);
        }
        list.getChildren().addAll(new NewAccount(model, texts, false), lock(seen), off());
        return list;
    }

    private VBox lock(Seen seen) {
        FormField<Integer> minutes =
                new TypedField<>(texts, Spellings.whole(), model::lockAfter)
                        .named("access.lock.minutes")
                        .known("lock-minutes");
        minutes.show(seen.minutes());
        return card(
                words("section-title", "access.lock"),
                words("muted", "access.lock.about"),
                new FieldGrid(14, minutes));
    }

    private Node off() {
        return Permitted.part(
                model.desk(),
                texts,
                Action.KEEP_HOLDERS,
                card(
                        words("section-title", "access.off.title"),
                        words("muted", "access.off.about"),
                        new Confirmed(
                                texts,
                                "access-off",
                                "access.off",
                                Feather.UNLOCK,
                                model::removeAll)));
    }

    private VBox roles() {
        VBox roles = card(words("section-title", "access.roles"));
        for (AccessRole role : AccessRole.values()) {
            Label name = words("access-role", "access.role." + role);
            name.textProperty().unbind();
            name.textProperty()
                    .bind(texts.in(messages -> capital(new AccessWords(messages).role(role))));
            Label about = words("muted", "access.role." + role + ".about");
            roles.getChildren().add(new VBox(2, name, about));
        }
        roles.getChildren().add(words("access-honest", "access.honest"));
        return roles;
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static VBox card(Node... content) {
        VBox card = new VBox(12, content);
        card.getStyleClass().add("card");
        return card;
    }

    private Label words(String style, String key) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.textProperty().bind(texts.of(key));
        return label;
    }

    private Button button(String id, String key, Feather icon) {
        Button button = new Button();
        button.setId(id);
        button.textProperty().bind(texts.of(key));
        button.setGraphic(new Icon(icon, button));
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }
}
