package nl.basiseerst.application.calibration;

import nl.basiseerst.domain.calibration.ContactCounts;
import nl.basiseerst.domain.calibration.ContactCounts.DayCount;
import nl.basiseerst.domain.offer.Activity;
import nl.basiseerst.domain.offer.Offer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the activities are called in a table of counts, and which activities of the practice those
/// are.
public final class CountLabels {

    private CountLabels() {}

    /// A name in the table.
    ///
    /// @param label as it stands there first
    /// @param rows in how many rows
    /// @param contacts how many in all of them
    public record Label(String label, int rows, long contacts) {}

    /// The names in the order of the table; those that differ in capitals, accents and signs only
    /// are one.
    public static List<Label> of(List<CountRow> rows) {
        Map<String, Label> labels = new LinkedHashMap<>();
        for (CountRow row : rows) {
            labels.merge(
                    plain(row.label()),
                    new Label(row.label(), 1, row.contacts()),
                    (one, other) ->
                            new Label(
                                    one.label(),
                                    one.rows() + other.rows(),
                                    one.contacts() + other.contacts()));
        }
        return List.copyOf(labels.values());
    }

    /// The activity that a name most likely stands for: of that name or id, or else the only one
    /// that has all its words in its name.
    public static Optional<Activity> likely(String label, List<Activity> activities) {
        String plain = plain(label);
        List<Activity> ours = activities.stream().filter(a -> a.offer() != Offer.OUTSIDE).toList();
        for (Activity activity : ours) {
            if (plain(activity.name()).equals(plain) || plain(activity.id()).equals(plain)) {
                return Optional.of(activity);
            }
        }
        List<Activity> containing =
                ours.stream()
                        .filter(
                                a ->
                                        CountColumns.words(a.name())
                                                .containsAll(CountColumns.words(label)))
                        .toList();
        return containing.size() == 1 && !plain.isEmpty()
                ? Optional.of(containing.getFirst())
                : Optional.empty();
    }

    /// The counts under the ids of the activities that people chose. What no activity was chosen
    /// for is left out, but its days were counted.
    ///
    /// @param chosen id of the activity by name in the table
    public static ContactCounts matched(List<CountRow> rows, Map<String, String> chosen) {
        Map<String, String> ids = new LinkedHashMap<>();
        chosen.forEach((label, id) -> ids.put(plain(label), id));
        List<DayCount> counts = new ArrayList<>();
        for (CountRow row : rows) {
            String id = ids.get(plain(row.label()));
            if (id != null) {
                counts.add(new DayCount(row.date(), id, row.contacts()));
            }
        }
        return ContactCounts.of(rows.stream().map(CountRow::date).toList(), counts);
    }

    private static String plain(String label) {
        List<String> words = CountColumns.words(label);
        return words.isEmpty() ? label.strip() : String.join(" ", words);
    }
}
