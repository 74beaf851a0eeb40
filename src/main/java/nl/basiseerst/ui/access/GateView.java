package nl.basiseerst.ui.access;

import atlantafx.base.theme.Styles;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.InputEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.Failure;
import nl.basiseerst.application.words.FailureWords;
import nl.basiseerst.ui.common.Icon;
import nl.basiseerst.ui.common.Regularly;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.form.FormField;
import nl.basiseerst.ui.common.form.NewPassword;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;

/// Where somebody logs in. It says nothing of the practice, not even its name.
public final class GateView extends StackPane {

    private static final Duration LOOK = Duration.ofSeconds(5);

    private final GateViewModel model;
    private final Texts texts;
    private final TextField name = new TextField();
    private final PasswordField password = new PasswordField();
    private final Button enter = new Button();
    private final NewPassword own;

    public GateView(GateViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("gate");
        getStyleClass().add("gate");
        getStylesheets()
                .addAll(
                        FormField.STYLESHEET,
                        Objects.requireNonNull(GateView.class.getResource("/css/access.css"))
                                .toExternalForm());
        own = new NewPassword(texts, "gate-own");
        showOnly(own, model.choosingProperty());
        VBox card = new VBox(title(), about(), field("name", name), field("password", password));
        card.getChildren().addAll(own, refusal(), button(), back(), lost());
        card.getStyleClass().addAll("card", "gate-card");
        card.setMaxHeight(USE_PREF_SIZE);
        StackPane middle = new StackPane(card);
        middle.getStyleClass().add("gate-middle");
        ScrollPane scroll = new ScrollPane(middle);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        getChildren().add(scroll);
        model.nameProperty().subscribe(name::setText);
        model.refusalProperty().subscribe(this::again);
        model.choosingProperty()
                .subscribe(
                        (_, _) -> {
                            Arrays.fill(own.take(), ' '); // what was left there
                            requestFocus();
                        });
        sceneProperty().subscribe(this::watch);
        visibleProperty().subscribe(_ -> begin());
    }

    /// Puts the keyboard where it is needed: on the name, or on the password if the name is known.
    @Override
    public void requestFocus() {
        if (model.choosingProperty().get()) {
            own.focusFirst();
            return;
        }
        (name.getText().isBlank() ? name : password).requestFocus();
    }

    /// What somebody else typed here is gone.
    private void begin() {
        model.giveUpChoosing();
        name.setText(model.nameProperty().get());
        password.clear();
    }

    private Label title() {
        Label title = words("page-title");
        title.setGraphic(new Icon(Feather.LOCK, title));
        title.textProperty().bind(said(""));
        return title;
    }

    private Label about() {
        Label about = words("muted");
        about.textProperty().bind(said(".about"));
        return about;
    }

    private ObservableValue<String> said(String part) {
        return Bindings.createObjectBinding(
                        () -> {
                            if (model.choosingProperty().get()) {
                                return "access.gate.own" + part;
                            }
                            return (model.nameProperty().get().isEmpty()
                                            ? "access.gate.enter"
                                            : "access.gate.locked")
                                    + part;
                        },
                        model.choosingProperty(),
                        model.nameProperty())
                .flatMap(key -> texts.of(key));
    }

    private VBox field(String part, TextField field) {
        field.setId("gate-" + part);
        field.setOnAction(_ -> logIn());
        Label label = new Label();
        label.textProperty().bind(texts.of("access.gate." + part));
        label.setLabelFor(field);
        label.getStyleClass().add("form-label");
        field.accessibleTextProperty().bind(label.textProperty());
        VBox box = new VBox(4, label, field);
        showOnly(box, model.choosingProperty().not());
        return box;
    }

    /// Back to where anybody can log in.
    private Button back() {
        Button back = new Button();
        back.setId("gate-back");
        back.getStyleClass().add(Styles.FLAT);
        back.textProperty().bind(texts.of("access.gate.back"));
        back.setOnAction(_ -> model.giveUpChoosing());
        showOnly(back, model.choosingProperty());
        return back;
    }

    private static void showOnly(Node node, ObservableBooleanValue when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(when);
    }

    private Label refusal() {
        Label refusal = words("gate-refusal");
        refusal.setId("gate-refusal");
        refusal.setGraphic(new Icon(Feather.ALERT_TRIANGLE, refusal));
        refusal.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                this::sentence, model.refusalProperty(), texts.messagesProperty()));
        refusal.visibleProperty().bind(model.refusalProperty().isNotNull());
        refusal.managedProperty().bind(refusal.visibleProperty());
        password.accessibleHelpProperty().bind(refusal.textProperty());
        return refusal;
    }

    private String sentence() {
        Failure failure = model.refusalProperty().get();
        return failure == null ? "" : new FailureWords(texts.messages()).sentence(failure);
    }

    private StackPane button() {
        enter.setId("gate-enter");
        enter.getStyleClass().add(Styles.ACCENT);
        enter.setMaxWidth(Double.MAX_VALUE);
        enter.setDefaultButton(true);
        enter.textProperty()
                .bind(
                        model.busyProperty()
                                .flatMap(
                                        busy ->
                                                texts.of(
                                                        busy
                                                                ? "access.gate.looking"
                                                                : "access.gate.log-in")));
        enter.setOnAction(_ -> logIn());
        enter.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> model.choosingProperty().get() && !own.readyProperty().get(),
                                model.choosingProperty(),
                                own.readyProperty()));
        return new StackPane(enter);
    }

    private Label lost() {
        Label lost = words("muted");
        lost.textProperty().bind(texts.of("access.gate.lost"));
        showOnly(lost, model.choosingProperty().not());
        return lost;
    }

    private static Label words(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.setAlignment(Pos.CENTER_LEFT);
        return label;
    }

    private void logIn() {
        if (model.choosingProperty().get()) {
            model.choose(own.take());
            return;
        }
        char[] typed = password.getText().toCharArray();
        password.clear();
        model.logIn(name.getText(), typed);
    }

    private void again(@Nullable Failure failure) {
        if (failure != null && isVisible() && model.choosingProperty().get()) {
            own.focusFirst();
        } else if (failure != null && isVisible()) {
            password.requestFocus();
        }
    }

    /// Every key and every move of the mouse in the window counts, and so does the clock.
    private void watch(@Nullable Scene scene) {
        if (scene == null) {
            return;
        }
        scene.addEventFilter(InputEvent.ANY, _ -> model.touch());
        Regularly clock = new Regularly(LOOK, model::tick);
        scene.windowProperty()
                .flatMap(window -> window.showingProperty())
                .orElse(false)
                .subscribe(clock::run);
    }
}
