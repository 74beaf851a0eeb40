package nl.basiseerst.ui.offer;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import nl.basiseerst.domain.offer.Activity;
import nl.basiseerst.domain.offer.DelegationMatrix;
import nl.basiseerst.domain.offer.Performer;
import nl.basiseerst.domain.team.Role;
import nl.basiseerst.ui.common.InSight;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.Tip;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Which role may do which activity: how long it takes them, on whose authority, under what
/// supervision.
final class MatrixPane extends VBox {

    private static final double NAME_EM = 12.5;
    private static final double ROLE_EM = 6.2;
    private static final double ROW_GAP = 8;

    private final OfferViewModel model;
    private final Texts texts;
    private final TableView<Activity> table = new TableView<>();
    private final Label measure = new Label();

    MatrixPane(OfferViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("matrix-pane");
        Label legend = new Label();
        legend.getStyleClass().add("muted");
        legend.setWrapText(true);
        legend.setMinHeight(USE_PREF_SIZE);
        legend.textProperty().bind(texts.of("offer.matrix.legend"));
        table.setId("matrix");
        table.getStyleClass().add("matrix");
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.setMinHeight(0);
        VBox.setVgrow(table, Priority.ALWAYS);
        measure.setManaged(false);
        measure.fontProperty().subscribe(this::sizeColumns);
        getChildren().addAll(legend, table, measure);
        InSight.follow(this, model.desk().shownProperty(), _ -> show());
        InSight.follow(this, texts.messagesProperty(), _ -> show());
    }

    private void show() {
        OfferWords words = new OfferWords(texts.messages());
        DelegationMatrix matrix =
                model.plan()
                        .map(plan -> DelegationMatrix.of(plan.activities(), plan.members()))
                        .orElse(new DelegationMatrix(List.of(), List.of()));
        TableColumn<Activity, Activity> name =
                new TableColumn<>(texts.now("offer.matrix.activity"));
        name.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        name.setCellFactory(_ -> new Named());
        name.setSortable(false);
        name.setReorderable(false);
        table.getColumns().clear();
        table.getColumns().add(name);
        for (Role role : matrix.roles()) {
            TableColumn<Activity, Activity> column = new TableColumn<>();
            column.setGraphic(head(words, role));
            column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
            column.setCellFactory(_ -> new Permission(role));
            column.setSortable(false);
            column.setReorderable(false);
            table.getColumns().add(column);
        }
        table.getItems().setAll(matrix.activities());
        sizeColumns();
    }

    private static Label head(OfferWords words, Role role) {
        Label head = new Label(words.shortRole(role));
        head.setAccessibleText(words.role(role));
        head.setTooltip(new Tip(words.role(role)));
        return head;
    }

    private void sizeColumns() {
        double em = measure.getFont().getSize();
        for (int i = 0; i < table.getColumns().size(); i++) {
            table.getColumns().get(i).setPrefWidth((i == 0 ? NAME_EM : ROLE_EM) * em);
        }
    }

    private static final class Named extends TableCell<Activity, Activity> {

        Named() {
            setWrapText(true);
            getStyleClass().add("matrix-name");
        }

        @Override
        protected void updateItem(@Nullable Activity activity, boolean empty) {
            super.updateItem(activity, empty);
            setText(empty || activity == null ? "" : activity.name());
        }
    }

    private final class Permission extends TableCell<Activity, Activity> {

        private final Role role;

        Permission(Role role) {
            this.role = role;
            setAlignment(Pos.CENTER);
            getStyleClass().add("permission");
        }

        @Override
        protected double computePrefHeight(double width) {
            return super.computePrefHeight(width) + ROW_GAP; // padding would cut the last line
        }

        @Override
        protected void updateItem(@Nullable Activity activity, boolean empty) {
            super.updateItem(activity, empty);
            getStyleClass().removeAll("own", "reallocated", "delegated", "forbidden");
            if (empty || activity == null) {
                setText("");
                setAccessibleText("");
                return;
            }
            Optional<Performer> may = activity.performer(role);
            if (may.isEmpty()) {
                getStyleClass().add("forbidden");
                setText("–");
                setAccessibleText(texts.now("offer.matrix.forbidden"));
            } else {
                getStyleClass().add(may.get().mode().name().toLowerCase(Locale.ROOT));
                OfferWords words = new OfferWords(texts.messages());
                setText(words.permission(may.get()));
                setAccessibleText(words.permissionSpoken(may.get()));
            }
        }
    }
}
