package nl.basiseerst.ui.offer;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import nl.basiseerst.domain.offer.RoleFallback;
import nl.basiseerst.domain.offer.SessionOffer;
import nl.basiseerst.domain.offer.SessionType;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.value.Entity;
import nl.basiseerst.ui.common.Icon;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.Tip;
import nl.basiseerst.ui.common.form.AddMenu;
import nl.basiseerst.ui.common.form.FormSection;
import nl.basiseerst.ui.common.form.RemoveButton;

import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;

/// What a role does in time that extra offer gives back: sessions in order, the first first.
final class FallbackForm extends DetailForm {

    private final OfferViewModel model;
    private final Texts texts;
    private final VBox rows = new VBox();
    private final AddMenu add;

    FallbackForm(OfferViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        rows.getStyleClass().add("offer-rows");
        Label none = new Label();
        none.getStyleClass().add("muted");
        none.textProperty().bind(texts.of("offer.fallback.none"));
        none.visibleProperty().bind(Bindings.isEmpty(rows.getChildren()));
        none.managedProperty().bind(none.visibleProperty());
        add = new AddMenu(texts, "offer.fallback.add");
        add.setId("fallback-add");
        getChildren()
                .add(
                        new FormSection(texts, "offer.fallback.what", none, rows, add)
                                .hint(texts.of("offer.fallback.hint")));
    }

    @Override
    void show(Entity thing) {
        if (thing instanceof RoleFallback fallback) {
            show(fallback);
        }
    }

    @Override
    void focusFirst() {
        add.requestFocus();
    }

    private void show(RoleFallback fallback) {
        List<SessionType> basic =
                model.plan().map(PracticePlan::sessionTypes).orElse(List.of()).stream()
                        .filter(session -> session.offer() == SessionOffer.BASIC)
                        .toList();
        List<String> ids = fallback.fallbackSessions();
        rows.getChildren().clear();
        for (int i = 0; i < ids.size(); i++) {
            rows.getChildren().add(row(fallback, basic, i));
        }
        add.offer(
                basic.stream()
                        .filter(session -> !ids.contains(session.id()))
                        .map(s -> new AddMenu.Addition(s.name(), () -> add(fallback, s)))
                        .toList());
    }

    private HBox row(RoleFallback fallback, List<SessionType> basic, int place) {
        String id = fallback.fallbackSessions().get(place);
        String title =
                basic.stream()
                        .filter(session -> session.id().equals(id))
                        .map(SessionType::name)
                        .findFirst()
                        .orElse(id);
        Label name = new Label(place + 1 + ".  " + title);
        name.setWrapText(true);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Button earlier = new Button();
        earlier.setId("earlier-" + id);
        earlier.getStyleClass().add("flat");
        earlier.setGraphic(new Icon(Feather.ARROW_UP, earlier));
        earlier.accessibleTextProperty().bind(texts.of("offer.fallback.earlier", title));
        Tooltip tooltip = new Tip();
        tooltip.textProperty().bind(texts.of("offer.fallback.earlier", title));
        earlier.setTooltip(tooltip);
        earlier.setDisable(place == 0);
        earlier.setOnAction(_ -> save(fallback, moved(fallback, place)));
        RemoveButton remove =
                new RemoveButton(
                        texts,
                        () -> {
                            save(fallback, without(fallback, id));
                            add.requestFocus();
                        },
                        "offer.fallback.remove",
                        title);
        HBox row = new HBox(8, name, earlier, remove);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("offer-row");
        return row;
    }

    private void add(RoleFallback fallback, SessionType session) {
        List<String> ids = new ArrayList<>(fallback.fallbackSessions());
        ids.add(session.id());
        save(fallback, ids);
        add.requestFocus();
    }

    private void save(RoleFallback fallback, List<String> sessions) {
        model.edits().fallback(new RoleFallback(fallback.role(), sessions));
    }

    private static List<String> moved(RoleFallback fallback, int place) {
        List<String> ids = new ArrayList<>(fallback.fallbackSessions());
        ids.add(place - 1, ids.remove(place));
        return ids;
    }

    private static List<String> without(RoleFallback fallback, String id) {
        return fallback.fallbackSessions().stream().filter(one -> !one.equals(id)).toList();
    }
}
