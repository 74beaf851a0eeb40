package nl.basiseerst.ui.team;

import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.access.Action;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.ui.common.Icon;
import nl.basiseerst.ui.common.InSight;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.Tip;
import nl.basiseerst.ui.common.desk.KeptElsewhere;
import nl.basiseerst.ui.common.desk.Permitted;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.Optional;

/// The details of the chosen member, beside the list.
final class MemberPane extends VBox {

    private final TeamViewModel model;
    private final PersonPrivacyViewModel privacy;
    private final DutyImportViewModel imports;

    /// One for all members: it listens to its model for as long as there is one.
    private final PrivacyPart privacyPart;

    private final Node privacyWhere;

    private final Texts texts;
    private final Label name = new Label();
    private final Button remove = new Button();
    private final ScrollPane scroll = new ScrollPane();
    private final StackPane holder = new StackPane();
    private final StackPane nobody;
    private final HBox head;
    private String shown = "";
    private @Nullable MemberForm form;

    MemberPane(
            TeamViewModel model,
            PersonPrivacyViewModel privacy,
            DutyImportViewModel imports,
            Texts texts) {
        this.model = model;
        this.imports = imports;
        this.privacy = privacy;
        privacyPart = new PrivacyPart(privacy, texts, () -> model.memberProperty().get());
        privacyWhere = new KeptElsewhere(model.desk(), texts, () -> privacyPart);
        this.texts = texts;
        getStyleClass().add("detail-pane");
        name.setId("member-title");
        name.getStyleClass().add("detail-title");
        name.setWrapText(true);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        remove.setId("member-remove");
        remove.textProperty().bind(texts.of("team.remove"));
        remove.setGraphic(new Icon(Feather.TRASH_2, remove));
        remove.setMinWidth(USE_PREF_SIZE);
        remove.setOnAction(_ -> model.remove());
        remove.setTooltip(new Tip());
        head = new HBox(8, name, Permitted.button(model.desk(), texts, Action.KEEP_PEOPLE, remove));
        head.setAlignment(Pos.CENTER_LEFT);
        scroll.setContent(Permitted.part(model.desk(), texts, Action.KEEP_PEOPLE, holder));
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Label choose = new Label();
        choose.getStyleClass().add("muted");
        choose.setWrapText(true);
        choose.textProperty().bind(texts.of("team.none-chosen"));
        nobody = new StackPane(choose);
        VBox.setVgrow(nobody, Priority.ALWAYS);
        getChildren()
                .addAll(
                        head,
                        new StayingNotice(model, texts),
                        new DoneNotice(privacy, texts),
                        scroll,
                        nobody);
        head.setMinHeight(USE_PREF_SIZE);
        name.setMinHeight(USE_PREF_SIZE);
        model.memberProperty().subscribe(this::show);
        imports.lookedProperty().subscribe(_ -> showImport());
        imports.doneProperty().subscribe(_ -> showImport());
        privacy.askedProperty().subscribe(_ -> Platform.runLater(this::followErasure));
        privacy.shownProperty().subscribe(_ -> Platform.runLater(this::followErasure));
        InSight.follow(this, model.desk().shownProperty(), _ -> show(model.memberProperty().get()));
        texts.messagesProperty().subscribe((_, _) -> speakAnew());
    }

    /// Takes the keyboard, at the name.
    void focusName() {
        if (form != null) {
            form.focusName();
        }
    }

    private void showImport() {
        if (form != null) {
            form.showImport();
        }
    }

    /// Brings the question into sight, and later what it is about.
    private void followErasure() {
        Node content = scroll.getContent();
        if (content == null || privacy.askedProperty().get().isEmpty()) {
            return;
        }
        content.applyCss();
        scroll.layout();
        Node part = privacyPart.erasure();
        double top = content.sceneToLocal(part.localToScene(part.getBoundsInLocal())).getMinY();
        double hidden =
                content.getBoundsInLocal().getHeight() - scroll.getViewportBounds().getHeight();
        if (hidden > 0) {
            scroll.setVvalue(Math.clamp(top / hidden, 0, 1));
        }
    }

    private void speakAnew() {
        form = null;
        show(model.memberProperty().get());
    }

    private void show(Optional<Member> chosen) {
        privacy.follow(chosen.map(Member::id).orElse(""));
        boolean any = chosen.isPresent();
        head.setVisible(any);
        head.setManaged(any);
        scroll.setVisible(any);
        scroll.setManaged(any);
        nobody.setVisible(!any);
        nobody.setManaged(!any);
        chosen.ifPresent(this::show);
        if (!any) {
            shown = "";
            form = null;
            holder.getChildren().clear();
        }
    }

    private void show(Member member) {
        MemberForm current = form;
        if (current == null || !shown.equals(member.id())) {
            current = new MemberForm(model, imports, texts, member.id(), privacyWhere);
            form = current;
            shown = member.id();
            holder.getChildren().setAll(current);
            scroll.setVvalue(0);
        }
        name.setText(member.name());
        remove.setAccessibleText(texts.now("team.remove.spoken", member.name()));
        remove.getTooltip().setText(remove.getAccessibleText());
        current.show(member);
    }
}
