package nl.basiseerst.ui.today;

import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.overview.DayRow;
import nl.basiseerst.application.overview.DayTeam;
import nl.basiseerst.application.overview.RoleGroup;
import nl.basiseerst.application.words.Terms;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.ui.common.Icon;
import nl.basiseerst.ui.common.InSight;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.Tip;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;

/// Who is in: everyone's day on a bar, by role, with how many are in per daypart; who is away; who
/// is not planned.
final class TeamPane extends VBox {

    private final Texts texts;
    private final VBox people = new VBox();
    private final List<TeamRow> rows = new ArrayList<>();

    TeamPane(TodayViewModel model, Texts texts) {
        this.texts = texts;
        getStyleClass().add("team-pane");
        Label title = new Label();
        title.getStyleClass().add("section-title");
        title.textProperty().bind(texts.of("today.team"));
        people.getStyleClass().add("team-people");
        getChildren().addAll(title, people);
        InSight.follow(this, model.teamProperty(), this::show);
        InSight.follow(this, texts.messagesProperty(), _ -> show(model.teamProperty().get()));
    }

    private void show(@Nullable DayTeam team) {
        people.getChildren().clear();
        rows.clear();
        if (team == null) {
            return;
        }
        if (team.groups().isEmpty()) {
            people.getChildren().addAll(line("today.team.nobody"), hint(team));
        } else {
            TimeSpan scale =
                    new TimeSpan(team.dayparts().getFirst().from(), team.dayparts().getLast().to());
            people.getChildren().add(heading(team, scale));
            team.groups().forEach(group -> show(group, team, scale));
            rows.getFirst().setFocusTraversable(true);
        }
        names("today.team.away", team.away());
        names("today.team.free", team.free());
    }

    private Label hint(DayTeam team) {
        Label hint = line("today.team.nobody.hint");
        hint.getStyleClass().add("muted");
        hint.setVisible(!team.open().isEmpty());
        hint.setManaged(hint.isVisible());
        return hint;
    }

    private Node heading(DayTeam team, TimeSpan scale) {
        SpanRow dayparts = new SpanRow(scale);
        for (TimeSpan daypart : team.dayparts()) {
            Label hours = new Label(daypart.toString());
            hours.getStyleClass().add("daypart-heading");
            dayparts.add(hours, daypart);
        }
        HBox heading = besideName(new Label(), dayparts);
        heading.getStyleClass().add("team-heading");
        return heading;
    }

    private void show(RoleGroup<DayRow> group, DayTeam team, TimeSpan scale) {
        Label role = new Label(new Terms(texts.messages()).role(group.role()));
        role.getStyleClass().add("team-role");
        role.setMinWidth(USE_PREF_SIZE); // runs on before the counts, which stand to the right
        SpanRow present = new SpanRow(scale);
        for (int i = 0; i < team.dayparts().size(); i++) {
            long in = DayTeam.present(group, i);
            Label count = new Label(Long.toString(in));
            count.setGraphic(new Icon(Feather.USER, count));
            count.setAccessibleText(
                    in == 0
                            ? texts.now("today.team.present.none")
                            : texts.now("today.team.present", Long.toString(in)));
            count.setTooltip(new Tip(count.getAccessibleText()));
            count.getStyleClass().addAll("team-count", "muted", "number");
            present.add(count, team.dayparts().get(i));
        }
        HBox heading = besideName(role, present);
        heading.getStyleClass().addAll("team-heading", "team-group");
        people.getChildren().add(heading);
        for (DayRow person : group.rows()) {
            TeamRow row = new TeamRow(person, group.role(), team.dayparts(), scale, texts);
            row.onMove(by -> move(row, by));
            rows.add(row);
            people.getChildren().add(row);
        }
    }

    /// One row takes part in the order of Tab; arrows go from row to row.
    private void move(TeamRow from, int by) {
        int to = Math.clamp((long) rows.indexOf(from) + by, 0, rows.size() - 1);
        rows.forEach(row -> row.setFocusTraversable(false));
        rows.get(to).setFocusTraversable(true);
        rows.get(to).requestFocus();
        Platform.runLater(() -> Scrolling.show(rows.get(to)));
    }

    static HBox besideName(Label name, Region rest) {
        HBox box = new HBox(name); // of the same width whatever the size of the name's text
        box.getStyleClass().add("team-name");
        box.setMinWidth(USE_PREF_SIZE);
        box.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(rest, Priority.ALWAYS);
        HBox line = new HBox(box, rest);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setFillHeight(false);
        return line;
    }

    private void names(String key, List<String> names) {
        if (!names.isEmpty()) {
            Label title = line(key);
            title.getStyleClass().add("team-role");
            Label all = new Label(String.join(", ", names));
            all.setWrapText(true);
            VBox part = new VBox(title, all);
            part.getStyleClass().add("team-names");
            people.getChildren().add(part);
        }
    }

    private Label line(String key) {
        Label label = new Label(texts.now(key));
        label.setWrapText(true);
        return label;
    }
}
