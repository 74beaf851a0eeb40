package nl.basiseerst.ui.guard;

import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;

import nl.basiseerst.domain.guard.FragilePair;
import nl.basiseerst.ui.common.desk.Judged;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;

/// Whose absence on which day would break the basic offer: only the people and days for which that
/// is so.
final class FragileMap extends GridPane {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final Consumer<Subject> open;
    private final Map<Subject, Button> cells = new HashMap<>();

    FragileMap(Consumer<Subject> open) {
        this.open = open;
        getStyleClass().add("fragile-map");
    }

    void show(Judged judged, GuardWords words) {
        Subject focused =
                cells.entrySet().stream()
                        .filter(cell -> cell.getValue().isFocused())
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(null);
        getChildren().clear();
        cells.clear();
        List<FragilePair> pairs = judged.assessment().fragile();
        List<LocalDate> days =
                List.copyOf(new TreeSet<>(pairs.stream().map(FragilePair::date).toList()));
        for (int d = 0; d < days.size(); d++) {
            Label title = Cells.whole(words.date(days.get(d)));
            title.getStyleClass().add("row-title");
            GridPane.setHalignment(title, HPos.CENTER);
            add(title, d + 1, 0);
        }
        List<String> members = new ArrayList<>();
        judged.plan().members().stream()
                .map(m -> m.id())
                .filter(id -> pairs.stream().anyMatch(p -> p.member().equals(id)))
                .forEach(members::add);
        for (int m = 0; m < members.size(); m++) {
            add(Cells.name(words.memberWithRole(members.get(m))), 0, m + 1);
        }
        for (FragilePair pair : pairs) {
            Button cell = cell(pair, words);
            cells.put(Subject.OfAbsence.of(pair), cell);
            add(cell, days.indexOf(pair.date()) + 1, members.indexOf(pair.member()) + 1);
        }
        if (focused != null) {
            focus(focused);
        }
    }

    void select(@Nullable Subject number) {
        cells.forEach(
                (subject, cell) -> cell.pseudoClassStateChanged(SELECTED, subject.equals(number)));
    }

    boolean focus(Subject number) {
        Button cell = cells.get(number);
        if (cell != null) {
            cell.requestFocus();
        }
        return cell != null;
    }

    private Button cell(FragilePair pair, GuardWords words) {
        Region shape = new Region();
        shape.getStyleClass().add("fragile-shape");
        String minutes = words.terms.minutes(pair.shortageMinutes());
        Button cell = new Button(minutes, shape);
        cell.setId("guard-fragile-" + pair.member() + "-" + pair.date());
        cell.getStyleClass().addAll("fragile-cell", pair.covered() ? "agreed" : "alone");
        cell.setMaxWidth(Double.MAX_VALUE);
        cell.setMinWidth(USE_PREF_SIZE);
        cell.setAccessibleText(
                words.text(
                        pair.covered()
                                ? "guardview.fragile.agreed.spoken"
                                : "guardview.fragile.alone.spoken",
                        words.memberWithRole(pair.member()),
                        words.date(pair.date()),
                        minutes));
        cell.setOnAction(_ -> open.accept(Subject.OfAbsence.of(pair)));
        return cell;
    }
}
