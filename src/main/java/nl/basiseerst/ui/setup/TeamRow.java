package nl.basiseerst.ui.setup;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.words.Terms;
import nl.basiseerst.domain.team.Employment;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.team.Role;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.form.ChoiceField;
import nl.basiseerst.ui.common.form.FormField;
import nl.basiseerst.ui.common.form.RemoveButton;
import nl.basiseerst.ui.common.form.Spellings;
import nl.basiseerst.ui.common.form.TypedField;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Somebody in the grid of the team: name, role, employment, hours, and what part of each weekday
/// is worked. On one line, or on two where that is too narrow.
final class TeamRow extends VBox {

    private final TeamStepViewModel model;
    private final Texts texts;
    private final String id;
    private final FormField<String> name;
    private final FormField<Role> role;
    private final FormField<Employment> employment;
    private final FormField<Optional<Double>> hours;
    private final Label planned = new Label();
    private final HBox who;
    private final HBox when = new HBox();
    private final Map<DayOfWeek, DayCell> days = new EnumMap<>(DayOfWeek.class);
    private RemoveButton remove;
    private String called = "";
    private boolean narrow;

    TeamRow(Texts texts, TeamStepViewModel model, String id) {
        this.texts = texts;
        this.model = model;
        this.id = id;
        getStyleClass().add("team-row");
        name =
                column(
                        "team-name",
                        new TypedField<>(texts, Spellings.text(), typed -> model.rename(id, typed))
                                .named("setup.team.name")
                                .known("member-name-" + id));
        role =
                column(
                        "team-role",
                        new ChoiceField<>(
                                        texts,
                                        List.of(Role.values()),
                                        (all, one) -> new Terms(all).role(one),
                                        chosen -> model.role(id, chosen))
                                .named("setup.team.role")
                                .known("member-role-" + id));
        employment =
                column(
                        "team-employment",
                        new ChoiceField<>(
                                        texts,
                                        List.of(Employment.values()),
                                        (all, one) -> all.text("setup.employment." + one.name()),
                                        chosen -> model.employ(id, chosen))
                                .named("setup.team.employment")
                                .known("member-employment-" + id));
        hours =
                column(
                        "team-hours",
                        new TypedField<>(
                                        texts,
                                        Spellings.number().orNothing(),
                                        typed -> model.contract(id, typed))
                                .named("setup.team.hours")
                                .known("member-hours-" + id));
        planned.getStyleClass().addAll("muted", "number", "team-planned");
        who = new HBox(name, role, employment, hours);
        who.getStyleClass().add("team-cells");
        when.getStyleClass().add("team-cells");
        when.setAlignment(Pos.TOP_LEFT);
        HBox.setHgrow(name, Priority.ALWAYS);
        remove = removal("");
    }

    private RemoveButton removal(String name) {
        RemoveButton button =
                new RemoveButton(texts, () -> model.remove(id), "setup.team.remove", name);
        button.setId("member-remove-" + id);
        return button;
    }

    private static <T> FormField<T> column(String style, FormField<T> field) {
        field.getStyleClass().add(style);
        return field.bare();
    }

    /// Shows somebody as recorded now.
    ///
    /// @param open the weekdays there are cells for
    /// @param canWork whether the days can be changed here
    void show(TeamStepViewModel.Line line, List<DayOfWeek> open, boolean canWork) {
        Member member = line.member();
        name.show(member.name());
        role.show(member.role());
        employment.show(member.employment());
        hours.show(Optional.ofNullable(member.hoursPerWeek()));
        boolean other = !called.equals(member.name());
        called = member.name();
        getStyleClass().remove("placeholder");
        if (line.isPlaceholder()) {
            getStyleClass().add("placeholder");
        }
        planned.setText(
                line.planned() == 0
                        ? ""
                        : texts.now(
                                "setup.team.planned",
                                new Terms(texts.messages()).decimal(line.planned() / 60, 1)));
        if (!List.copyOf(days.keySet()).equals(open)) {
            days.clear();
            open.forEach(day -> days.put(day, cell(day)));
            other = true;
        }
        days.forEach(
                (day, cell) -> {
                    cell.show(line.days().on(day), member.name());
                    cell.setDisable(!canWork);
                });
        if (other) {
            remove = removal(member.name());
            List<Node> cells = new ArrayList<>(days.values());
            cells.add(planned);
            cells.add(remove);
            when.getChildren().setAll(cells);
        }
        if (getChildren().isEmpty()) {
            arrange(narrow);
        }
    }

    private DayCell cell(DayOfWeek day) {
        DayCell cell = new DayCell(texts, day, time -> model.work(id, day, time));
        cell.setId("member-day-" + id + "-" + day);
        cell.sayDay(narrow);
        return cell;
    }

    void arrange(boolean inTwo) {
        narrow = inTwo;
        days.values().forEach(cell -> cell.sayDay(inTwo));
        if (inTwo) {
            getChildren().setAll(who, when);
        } else {
            HBox line = new HBox(who, when);
            line.getStyleClass().add("team-cells");
            HBox.setHgrow(who, Priority.ALWAYS);
            getChildren().setAll(line);
        }
    }

    /// The controls in the order of the columns, for walking along them.
    List<Node> stops() {
        List<Node> stops = new ArrayList<>();
        stops.add(editor(name));
        stops.add(editor(role));
        stops.add(editor(employment));
        stops.add(editor(hours));
        stops.addAll(days.values());
        stops.add(remove);
        return stops;
    }

    String memberId() {
        return id;
    }

    void focusName() {
        name.focusEditor();
    }

    void focusRole() {
        role.focusEditor();
    }

    private static Node editor(Region field) {
        return field.getChildrenUnmodifiable().stream()
                .filter(Node::isFocusTraversable)
                .findFirst()
                .orElse(field);
    }
}
