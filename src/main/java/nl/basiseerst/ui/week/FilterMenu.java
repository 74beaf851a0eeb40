package nl.basiseerst.ui.week;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;

import nl.basiseerst.domain.offer.SessionType;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.team.Role;
import nl.basiseerst.ui.common.Icon;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.Tip;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What is shown in the grid: people of some roles, with some session, or those that are chosen; in
/// what order and drawn how.
final class FilterMenu extends MenuButton {

    private final WeekViewModel model;
    private final Texts texts;

    FilterMenu(WeekViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("week-filter");
        setGraphic(new Icon(Feather.FILTER, this));
        setMinWidth(USE_PREF_SIZE);
        Tooltip name = new Tip();
        name.textProperty().bind(texts.of("week.filter"));
        setTooltip(name);
        textProperty()
                .bind(
                        Bindings.createStringBinding(
                                this::summary,
                                model.look().filterProperty(),
                                model.desk().shownProperty(),
                                model.sheet().hiddenDaysProperty(),
                                texts.messagesProperty()));
        accessibleTextProperty()
                .bind(
                        Bindings.createStringBinding(
                                this::spoken, textProperty(), texts.messagesProperty()));
        setOnShowing(_ -> fill());
        fill(); // a menu without items is not shown at all
    }

    /// Says that not everything is shown. What is remembered and no longer there hides nothing.
    private String summary() {
        boolean all = filter().isEmpty() && model.sheet().hiddenDaysProperty().get() == 0;
        return all ? "" : texts.now("week.filter.on");
    }

    private WeekFilter filter() {
        WeekFilter kept = model.look().filterProperty().get();
        return model.plan().map(kept::in).orElse(kept);
    }

    private String spoken() {
        String filter = texts.now("week.filter");
        return getText().isEmpty() ? filter : filter + ": " + getText();
    }

    private void fill() {
        PracticePlan plan = model.plan().orElse(null);
        WeekFilter filter = filter();
        getItems().clear();
        Set<Role> there =
                plan == null
                        ? Set.of()
                        : plan.members().stream().map(Member::role).collect(Collectors.toSet());
        for (Role role : Role.values()) {
            if (there.contains(role)) {
                getItems().add(role(role, filter));
            }
        }
        CheckMenuItem weekends = new CheckMenuItem(texts.now("week.filter.weekends"));
        weekends.setId("filter-weekends");
        weekends.setSelected(model.look().weekendsProperty().get());
        weekends.setOnAction(_ -> model.look().weekendsProperty().set(weekends.isSelected()));
        getItems()
                .addAll(
                        new SeparatorMenuItem(),
                        sessions(plan, filter),
                        people(filter),
                        everyone(),
                        new SeparatorMenuItem(),
                        weekends,
                        new SeparatorMenuItem());
        choices("grouping", model.look().groupingProperty(), Grouping.values());
        if (!model.isDay()) {
            getItems().add(new SeparatorMenuItem());
            choices("drawing", model.look().drawingProperty(), Drawing.values());
        }
    }

    /// One of the ways to show people or days.
    private <T extends Enum<T>> void choices(String name, ObjectProperty<T> chosen, T[] values) {
        ToggleGroup group = new ToggleGroup();
        for (T value : values) {
            RadioMenuItem item = new RadioMenuItem(texts.now("week." + name + "." + value));
            item.setId("week-" + name + "-" + value);
            item.setToggleGroup(group);
            item.setSelected(chosen.get() == value);
            item.setOnAction(_ -> chosen.set(value));
            getItems().add(item);
        }
    }

    private CheckMenuItem role(Role role, WeekFilter filter) {
        CheckMenuItem item = new CheckMenuItem(texts.now("paper.role." + role));
        item.setId("filter-" + role);
        item.setSelected(filter.roles().contains(role));
        item.setOnAction(_ -> set(filter().ofRole(role, item.isSelected())));
        return item;
    }

    private Menu sessions(@Nullable PracticePlan plan, WeekFilter filter) {
        Menu menu = new Menu(texts.now("week.filter.session"));
        ToggleGroup group = new ToggleGroup();
        menu.getItems().add(session(Optional.empty(), filter, group));
        List<SessionType> all = plan == null ? List.of() : plan.sessionTypes();
        all.forEach(type -> menu.getItems().add(session(Optional.of(type), filter, group)));
        return menu;
    }

    private RadioMenuItem session(
            Optional<SessionType> type, WeekFilter filter, ToggleGroup group) {
        String name = type.map(SessionType::name).orElse(texts.now("week.filter.session.any"));
        String id = type.map(SessionType::id).orElse(null);
        RadioMenuItem item = new RadioMenuItem(name);
        item.setMnemonicParsing(false);
        item.setToggleGroup(group);
        item.setSelected(Optional.ofNullable(filter.session()).equals(Optional.ofNullable(id)));
        item.setOnAction(_ -> set(filter().ofSession(id)));
        return item;
    }

    /// Only those whose blocks are chosen, or who is at the cursor.
    private MenuItem people(WeekFilter filter) {
        boolean on = !filter.members().isEmpty();
        CheckMenuItem item = new CheckMenuItem(texts.now("week.filter.people"));
        item.setId("filter-people");
        item.setSelected(on);
        item.setOnAction(_ -> set(filter.of(on ? Set.of() : chosen())));
        return item;
    }

    private Set<String> chosen() {
        Cursor at = model.cursorProperty().get();
        Set<String> members =
                model.chosen().stream().map(Block::member).collect(Collectors.toSet());
        return members.isEmpty() && at != null ? Set.of(at.member()) : members;
    }

    private MenuItem everyone() {
        MenuItem item = new MenuItem(texts.now("week.filter.clear"));
        item.setId("filter-clear");
        item.setOnAction(_ -> model.look().clear());
        return item;
    }

    private void set(WeekFilter filter) {
        model.look().filterProperty().set(filter);
    }
}
