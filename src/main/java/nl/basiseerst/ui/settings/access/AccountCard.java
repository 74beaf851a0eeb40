package nl.basiseerst.ui.settings.access;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.access.AccessRole;
import nl.basiseerst.application.access.Account;
import nl.basiseerst.application.words.AccessWords;
import nl.basiseerst.application.words.Messages;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.ui.common.Icon;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.form.ChoiceField;
import nl.basiseerst.ui.common.form.FieldGrid;
import nl.basiseerst.ui.common.form.FormField;
import nl.basiseerst.ui.common.form.NewPassword;
import nl.basiseerst.ui.common.form.Spellings;
import nl.basiseerst.ui.common.form.TickField;
import nl.basiseerst.ui.common.form.TypedField;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// One account: what it is, and another password for who has lost theirs.
final class AccountCard extends VBox {

    private final AccessViewModel model;
    private final Account account;

    /// @param number of the card, from 0, for the ids of its fields
    AccountCard(AccessViewModel model, Texts texts, Account account, int number) {
        super(12);
        this.model = model;
        this.account = account;
        setId("account-" + number);
        getStyleClass().add("card");
        FormField<String> name =
                new TypedField<>(
                                texts,
                                Spellings.text(),
                                typed -> change(typed, account.role(), account.member()))
                        .named("access.account.name")
                        .known("account-name-" + number);
        FormField<AccessRole> role =
                new ChoiceField<>(
                                texts,
                                List.of(AccessRole.values()),
                                (messages, one) -> new AccessWords(messages).role(one),
                                chosen -> change(account.name(), chosen, account.member()))
                        .named("access.account.role")
                        .known("account-role-" + number);
        FormField<Optional<String>> member =
                member(model, texts, chosen -> change(account.name(), account.role(), chosen))
                        .known("account-member-" + number);
        FormField<Boolean> active =
                new TickField(texts, this::open)
                        .named("access.account.active")
                        .known("account-active-" + number);
        name.show(account.name());
        role.show(account.role());
        member.show(Optional.ofNullable(account.member()));
        active.show(account.active());
        NewPassword password = new NewPassword(texts, "account-password-" + number);
        Button keep = button(texts, "access.account.password.keep", Feather.CHECK);
        keep.setId("account-password-keep-" + number);
        keep.disableProperty().bind(password.readyProperty().not());
        keep.setOnAction(_ -> model.renew(account, password.take()));
        Label about = new Label();
        about.getStyleClass().add("muted");
        about.setWrapText(true);
        about.setMinHeight(USE_PREF_SIZE);
        about.textProperty().bind(texts.of("access.account.password.about"));
        VBox renewal = new VBox(8, password, about, new FlowPane(keep));
        renewal.setVisible(false);
        renewal.setManaged(false);
        Button renew = button(texts, "access.account.password", Feather.KEY);
        renew.setId("account-renew-" + number);
        renew.setOnAction(
                _ -> {
                    boolean open = !renewal.isVisible();
                    renewal.setVisible(open);
                    renewal.setManaged(open);
                    if (open) {
                        password.focusFirst();
                    }
                });
        Confirmed remove =
                new Confirmed(
                        texts,
                        "account-remove-" + number,
                        "access.account.remove",
                        Feather.TRASH_2,
                        () -> model.remove(account));
        FlowPane buttons = new FlowPane(8, 8, renew, remove);
        getChildren().addAll(new FieldGrid(14, name, role, member, active), buttons, renewal);
    }

    /// Who somebody is in the team.
    static FormField<Optional<String>> member(
            AccessViewModel model, Texts texts, Consumer<Optional<String>> commit) {
        List<Member> members = model.members();
        List<Optional<String>> choices =
                Stream.concat(
                                Stream.of(Optional.<String>empty()),
                                members.stream().map(m -> Optional.of(m.id())))
                        .toList();
        return new ChoiceField<>(
                        texts, choices, (messages, one) -> called(members, one, messages), commit)
                .named("access.account.member");
    }

    private static String called(List<Member> members, Optional<String> id, Messages messages) {
        return id.flatMap(
                        one ->
                                members.stream()
                                        .filter(m -> m.id().equals(one))
                                        .map(Member::name)
                                        .findFirst())
                .orElseGet(() -> messages.text("access.account.member.none"));
    }

    private void change(String name, AccessRole role, Optional<String> member) {
        change(name, role, member.orElse(null));
    }

    private void change(String name, AccessRole role, @Nullable String member) {
        model.change(
                new Account(account.id(), name, role, member, account.active(), account.version()));
    }

    private void open(boolean active) {
        model.change(
                new Account(
                        account.id(),
                        account.name(),
                        account.role(),
                        account.member(),
                        active,
                        account.version()));
    }

    private static Button button(Texts texts, String key, Feather icon) {
        Button button = new Button();
        button.textProperty().bind(texts.of(key));
        button.setGraphic(new Icon(icon, button));
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }
}
