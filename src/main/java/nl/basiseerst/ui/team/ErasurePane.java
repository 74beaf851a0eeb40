package nl.basiseerst.ui.team;

import atlantafx.base.theme.Styles;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.privacy.Manner;
import nl.basiseerst.application.privacy.NamedText;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.ui.common.Job;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.WordPane;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/// Taking somebody out: how, what that does, and the decision. Only there while it is asked for.
final class ErasurePane extends VBox {

    private final PersonPrivacyViewModel model;
    private final Texts texts;
    private final Runnable leave;
    private final Label title = WordPane.words("section-title");
    private final ToggleGroup group = new ToggleGroup();
    private final Map<Manner, RadioButton> manners = new EnumMap<>(Manner.class);
    private final Label refused = WordPane.words("muted");
    private final VBox progress = new VBox(4);
    private final VBox consequences = new VBox(12);
    private final CheckBox understood = new CheckBox();
    private final Label busy = WordPane.words("muted");

    /// @param leave takes the keyboard once this closes
    ErasurePane(PersonPrivacyViewModel model, Texts texts, Runnable leave) {
        this.model = model;
        this.texts = texts;
        this.leave = leave;
        setId("erasure");
        getStyleClass().addAll("card", "erasure");
        understood.setId("erase-understood");
        understood.setWrapText(true);
        understood.textProperty().bind(texts.of("privacy.understood"));
        busy.textProperty().bind(texts.of("privacy.erase.busy"));
        busy.visibleProperty().bind(model.erasingProperty());
        busy.managedProperty().bind(busy.visibleProperty());
        refused.textProperty().bind(texts.of("privacy.still-employed"));
        getChildren()
                .addAll(title, said("privacy.erase.choose"), choices(), progress, consequences);
        getChildren().addAll(decision(), busy);
        model.askedProperty().subscribe(this::ask);
        model.workingProperty().subscribe(this::work);
        model.shownProperty().subscribe(shown -> show(shown, NamedText::ticked));
        texts.messagesProperty().subscribe((_, _) -> sayAgain());
    }

    private VBox choices() {
        VBox box = new VBox(8);
        for (Manner manner : Manner.values()) {
            RadioButton radio = new RadioButton();
            radio.setId("erase-" + manner);
            radio.setWrapText(true);
            radio.setToggleGroup(group);
            radio.textProperty().bind(texts.of("privacy.manner." + manner));
            radio.setOnAction(_ -> model.choose(manner));
            Label about = said("privacy.manner." + manner + ".about");
            about.getStyleClass().add("erasure-about");
            radio.accessibleHelpProperty().bind(about.textProperty());
            manners.put(manner, radio);
            box.getChildren().add(new VBox(2, radio, about));
            if (manner == Manner.ANONYMISE) {
                refused.getStyleClass().add("erasure-about");
                box.getChildren().add(refused);
            }
        }
        box.disableProperty().bind(model.erasingProperty());
        return box;
    }

    private VBox decision() {
        Button confirm = new Button();
        confirm.setId("erase-confirm");
        confirm.getStyleClass().add(Styles.DANGER);
        confirm.textProperty().bind(texts.of("privacy.erase.confirm"));
        confirm.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        confirm.setOnAction(_ -> model.confirm());
        confirm.disableProperty()
                .bind(understood.selectedProperty().not().or(model.erasingProperty()));
        Button cancel = new Button();
        cancel.setId("erase-cancel");
        cancel.textProperty().bind(texts.of("privacy.cancel"));
        cancel.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        cancel.setOnAction(_ -> model.close());
        cancel.disableProperty().bind(model.erasingProperty());
        understood.visibleProperty().bind(model.shownProperty().isNotNull());
        understood.managedProperty().bind(understood.visibleProperty());
        understood.disableProperty().bind(model.erasingProperty());
        confirm.visibleProperty().bind(understood.visibleProperty());
        confirm.managedProperty().bind(understood.visibleProperty());
        return new VBox(8, understood, new FlowPane(8, 8, confirm, cancel));
    }

    private void ask(Optional<Member> member) {
        boolean wasOpen = isVisible();
        setVisible(member.isPresent());
        setManaged(member.isPresent());
        understood.setSelected(false);
        group.selectToggle(null);
        if (member.isPresent()) {
            title.textProperty().bind(texts.of("privacy.erase.title", member.get().name()));
            LocalDate until = member.get().employed().until();
            boolean left = until != null && until.isBefore(model.desk().today());
            manner(Manner.ANONYMISE).setDisable(!left);
            refused.setVisible(!left);
            refused.setManaged(!left);
            manner(left ? Manner.ANONYMISE : Manner.ERASE_FROM_TODAY).requestFocus();
        } else if (wasOpen) {
            leave.run();
        }
    }

    private RadioButton manner(Manner manner) {
        return Objects.requireNonNull(manners.get(manner));
    }

    private void work(@Nullable Job job) {
        progress.getChildren().clear();
        if (job != null && model.askedProperty().get().isPresent()) {
            ProgressBar bar = new ProgressBar();
            bar.setMaxWidth(Double.MAX_VALUE);
            bar.progressProperty().bind(job.fractionProperty());
            bar.accessibleTextProperty().bind(texts.of("privacy.working"));
            progress.getChildren().addAll(said("privacy.working"), bar);
        }
    }

    /// In another language; what was ticked stays so.
    private void sayAgain() {
        List<String> ticked =
                consequences.getChildren().stream()
                        .map(ErasureConsequences.class::cast)
                        .flatMap(now -> now.ticked().stream())
                        .toList();
        show(model.shownProperty().get(), text -> ticked.contains(text.key()));
    }

    private void show(PersonPrivacyViewModel.@Nullable Shown shown, Predicate<NamedText> ticked) {
        consequences.getChildren().clear();
        if (shown == null) {
            understood.setSelected(false);
        } else {
            consequences.getChildren().add(new ErasureConsequences(model, texts, shown, ticked));
        }
    }

    private Label said(String key) {
        Label label = WordPane.words("muted");
        label.textProperty().bind(texts.of(key));
        return label;
    }
}
