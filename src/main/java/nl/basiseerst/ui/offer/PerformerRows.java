package nl.basiseerst.ui.offer;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import nl.basiseerst.domain.offer.Activity;
import nl.basiseerst.domain.offer.DelegationMode;
import nl.basiseerst.domain.offer.Performer;
import nl.basiseerst.domain.team.Role;
import nl.basiseerst.domain.team.Supervision;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.form.AddMenu;
import nl.basiseerst.ui.common.form.InTurn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Who may do an activity, role by role, and the button that adds one.
final class PerformerRows extends VBox {

    private final OfferViewModel model;
    private final Texts texts;
    private final String id;
    private final InTurn rows;
    private final AddMenu add;
    private final List<PerformerRow> shown = new ArrayList<>();

    PerformerRows(OfferViewModel model, Texts texts, String id) {
        this.model = model;
        this.texts = texts;
        this.id = id;
        getStyleClass().add("offer-rows");
        VBox below = new VBox();
        below.getStyleClass().add("offer-rows");
        rows = new InTurn(below);
        add = new AddMenu(texts, "offer.performer.add");
        add.setId("performer-add");
        getChildren().addAll(below, add);
    }

    void show(Activity activity) {
        List<Role> roles = activity.performers().stream().map(Performer::role).toList();
        if (!roles.equals(shown.stream().map(PerformerRow::role).toList())) {
            List<PerformerRow> before = List.copyOf(shown);
            shown.clear();
            roles.forEach(role -> shown.add(kept(before, role)));
            rows.show(shown);
        }
        for (int i = 0; i < shown.size(); i++) {
            shown.get(i).show(activity.performers().get(i), i == 0, roles.size() > 1);
        }
        OfferWords words = new OfferWords(texts.messages());
        add.offer(
                Arrays.stream(Role.values())
                        .filter(role -> !roles.contains(role))
                        .map(role -> new AddMenu.Addition(words.role(role), () -> add(role)))
                        .toList());
    }

    private PerformerRow kept(List<PerformerRow> before, Role role) {
        return before.stream()
                .filter(row -> row.role() == role)
                .findFirst()
                .orElseGet(() -> new PerformerRow(model, texts, id, role, add::requestFocus));
    }

    private void add(Role role) {
        model.edits()
                .activity(
                        id,
                        draft -> {
                            List<Performer> all = new ArrayList<>(draft.performers);
                            all.add(newcomer(role, all.getFirst().minutes()));
                            draft.performers = all;
                        });
        shown.getLast().focusFirst();
    }

    /// With the time of the norm; a GP on its own authority, anyone else on order of one.
    private static Performer newcomer(Role role, double minutes) {
        DelegationMode mode = role == Role.GP ? DelegationMode.OWN : DelegationMode.DELEGATED;
        return new Performer(role, minutes, 1, mode, Supervision.NONE, null);
    }

    /// A title with something at the end of its line.
    static HBox titled(Label title, Node end) {
        title.setMaxWidth(Double.MAX_VALUE);
        title.setWrapText(true);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox line = new HBox(8, title, end);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
