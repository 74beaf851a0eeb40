package nl.basiseerst.persistence.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The lists inside the things of one kind, as they were read from their own tables.
final class Lists {

    private final Map<ChildList<?, ?>, Map<String, ? extends List<?>>> byTable = new HashMap<>();

    <C> void put(ChildList<?, C> list, Map<String, List<C>> items) {
        byTable.put(list, items);
    }

    /// The items of one thing, in order.
    @SuppressWarnings("unchecked") // put() stored them under this very list
    <C> List<C> of(ChildList<?, C> list, String id) {
        Map<String, List<C>> items = (Map<String, List<C>>) byTable.get(list);
        if (items == null) {
            throw new IllegalArgumentException("Not read: " + list.table().getName());
        }
        return items.getOrDefault(id, List.of());
    }
}
