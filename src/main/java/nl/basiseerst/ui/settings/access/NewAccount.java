package nl.basiseerst.ui.settings.access;

import atlantafx.base.theme.Styles;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import nl.basiseerst.application.access.AccessRole;
import nl.basiseerst.application.access.Account;
import nl.basiseerst.application.words.AccessWords;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.form.FieldGrid;
import nl.basiseerst.ui.common.form.NewPassword;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/// Somebody who is to log in from now on. The first is a holder.
final class NewAccount extends VBox {

    private final Texts texts;
    private final TextField name = new TextField();
    private final ComboBox<AccessRole> role = new ComboBox<>();
    private final NewPassword password;

    NewAccount(AccessViewModel model, Texts texts, boolean first) {
        super(12);
        this.texts = texts;
        setId("account-new");
        getStyleClass().add("card");
        password = new NewPassword(texts, "account-new-password");
        name.setId("account-new-name");
        name.textProperty()
                .subscribe(
                        typed -> {
                            if (typed.length() > Account.LONGEST_NAME) {
                                name.setText(typed.substring(0, Account.LONGEST_NAME));
                            }
                        });
        role.setId("account-new-role");
        role.getItems().setAll(AccessRole.values());
        role.setValue(first ? AccessRole.HOLDER : AccessRole.ASSISTANT);
        role.setDisable(first);
        role.setMaxWidth(Double.MAX_VALUE);
        texts.messagesProperty().subscribe(_ -> nameRoles());
        Label title = label(first ? "access.account.first" : "access.account.new");
        title.getStyleClass().setAll("section-title");
        Label about = label("access.role.HOLDER.about");
        about.getStyleClass().setAll("muted");
        about.setWrapText(true);
        about.setMinHeight(USE_PREF_SIZE);
        about.textProperty().unbind();
        about.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> new AccessWords(texts.messages()).about(role.getValue()),
                                role.valueProperty(),
                                texts.messagesProperty()));
        Button make = new Button();
        make.setId("account-new-make");
        make.getStyleClass().add(Styles.ACCENT);
        make.textProperty()
                .bind(texts.of(first ? "access.account.first.make" : "access.account.make"));
        make.setMinWidth(USE_PREF_SIZE);
        make.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> name.getText().isBlank() || !password.readyProperty().get(),
                                name.textProperty(),
                                password.readyProperty()));
        make.setOnAction(
                _ -> model.add(name.getText(), role.getValue(), Optional.empty(), password.take()));
        Label roleLabel = label("access.account.role");
        roleLabel.setLabelFor(role);
        role.accessibleTextProperty().bind(roleLabel.textProperty());
        Label nameLabel = label("access.account.name");
        nameLabel.setLabelFor(name);
        name.accessibleTextProperty().bind(nameLabel.textProperty());
        Label once = label("access.account.new.about");
        once.getStyleClass().setAll("muted");
        once.setWrapText(true);
        once.setMinHeight(USE_PREF_SIZE);
        once.setVisible(!first);
        once.setManaged(!first);
        getChildren()
                .addAll(
                        title,
                        new FieldGrid(
                                14, new VBox(4, nameLabel, name), new VBox(4, roleLabel, role)),
                        about,
                        password,
                        once,
                        new FlowPane(make));
    }

    private Label label(String key) {
        Label label = new Label();
        label.getStyleClass().add("form-label");
        label.textProperty().bind(texts.of(key));
        return label;
    }

    private void nameRoles() {
        role.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable AccessRole one) {
                        return one == null ? "" : new AccessWords(texts.messages()).role(one);
                    }

                    @Override
                    public AccessRole fromString(String name) {
                        throw new UnsupportedOperationException("Nothing is typed here");
                    }
                });
    }
}
