package nl.basiseerst.ui.week;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import nl.basiseerst.application.ViewMemory;
import nl.basiseerst.domain.team.Role;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// How somebody likes to look at the grid. All but which people were looked for is remembered.
final class WeekLook {

    private static final String ROLES = "filter.roles";
    private static final String SESSION = "filter.session";

    private final ViewMemory memory;
    private final String view;
    private final StringProperty search = new SimpleStringProperty(this, "search", "");
    private final ObjectProperty<Grouping> grouping;
    private final ObjectProperty<Drawing> drawing;
    private final ObjectProperty<Scale> scale;
    private final BooleanProperty weekends;
    private final ObjectProperty<WeekFilter> filter;

    /// @param view id it is remembered by
    WeekLook(ViewMemory memory, String view) {
        this.memory = memory;
        this.view = view;
        Map<String, String> kept = memory.recall(view);
        grouping =
                new SimpleObjectProperty<>(
                        this,
                        "grouping",
                        chosen(kept.get("grouping"), Grouping.values(), Grouping.ROLE));
        drawing =
                new SimpleObjectProperty<>(
                        this,
                        "drawing",
                        chosen(kept.get("drawing"), Drawing.values(), Drawing.BLOCKS));
        scale =
                new SimpleObjectProperty<>(
                        this, "scale", chosen(kept.get("scale"), Scale.values(), Scale.WEEK));
        weekends =
                new SimpleBooleanProperty(this, "weekends", !"false".equals(kept.get("weekends")));
        filter =
                new SimpleObjectProperty<>(
                        this,
                        "filter",
                        new WeekFilter(
                                Arrays.stream(Role.values())
                                        .filter(role -> ids(kept, ROLES).contains(role.name()))
                                        .collect(Collectors.toSet()),
                                kept.get(SESSION),
                                Set.of()));
        onChange(this::keep);
    }

    /// Part of the names to show.
    StringProperty searchProperty() {
        return search;
    }

    ObjectProperty<Grouping> groupingProperty() {
        return grouping;
    }

    ObjectProperty<Drawing> drawingProperty() {
        return drawing;
    }

    ObjectProperty<Scale> scaleProperty() {
        return scale;
    }

    /// Whether the days of the weekend are shown where there is anything on them.
    BooleanProperty weekendsProperty() {
        return weekends;
    }

    ObjectProperty<WeekFilter> filterProperty() {
        return filter;
    }

    /// Shows everybody again.
    void clear() {
        search.set("");
        filter.set(WeekFilter.EVERYONE);
    }

    /// Calls when something that is remembered changes.
    void onChange(Runnable told) {
        grouping.subscribe((_, _) -> told.run());
        drawing.subscribe((_, _) -> told.run());
        scale.subscribe((_, _) -> told.run());
        weekends.subscribe((_, _) -> told.run());
        filter.subscribe((_, _) -> told.run());
    }

    private void keep() {
        Map<String, String> look = new LinkedHashMap<>();
        look.put("grouping", grouping.get().name());
        look.put("drawing", drawing.get().name());
        look.put("scale", scale.get().name());
        look.put("weekends", Boolean.toString(weekends.get()));
        WeekFilter now = filter.get();
        look.put(
                ROLES,
                now.roles().stream().map(Role::name).sorted().collect(Collectors.joining(",")));
        String session = now.session();
        if (session != null) {
            look.put(SESSION, session);
        }
        memory.keep(view, look);
    }

    private static <T extends Enum<T>> T chosen(@Nullable String name, T[] values, T usual) {
        return Arrays.stream(values).filter(v -> v.name().equals(name)).findFirst().orElse(usual);
    }

    private static Set<String> ids(Map<String, String> kept, String name) {
        String all = kept.getOrDefault(name, "");
        return all.isBlank() ? Set.of() : Set.copyOf(List.of(all.split(",")));
    }
}
