package nl.basiseerst.ui.common.form;

import nl.basiseerst.application.words.Messages;
import nl.basiseerst.ui.common.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/// Makes the fields of one thing, and shows that thing in all of them.
///
/// @param <T> what is shown
/// @param <D> what a change is made in
public final class Fields<T, D> {

    private final Texts texts;
    private final String prefix;
    private final Consumer<Consumer<D>> changes;
    private final List<Consumer<T>> shows = new ArrayList<>();

    /// @param prefix what the keys of the labels start with, such as `offer.task.`; ids of the
    ///   editors start with its last word
    /// @param changes carries out a change and saves what comes of it
    public Fields(Texts texts, String prefix, Consumer<Consumer<D>> changes) {
        this.texts = texts;
        this.prefix = prefix;
        this.changes = changes;
    }

    public Texts texts() {
        return texts;
    }

    /// A field in which a value is typed.
    public <V> TypedField<V> typed(
            String part, Spelling<V> spelling, Function<T, V> get, BiConsumer<D, V> set) {
        TypedField<V> field = typed(spelling, get, set);
        named(field, part);
        return field;
    }

    /// A field in which a value is typed, still without a name.
    public <V> TypedField<V> typed(Spelling<V> spelling, Function<T, V> get, BiConsumer<D, V> set) {
        TypedField<V> field = new TypedField<>(texts, spelling, value -> change(set, value));
        return shown(field, get);
    }

    /// A field in which a value is chosen.
    public <V> ChoiceField<V> chosen(
            String part,
            List<V> values,
            BiFunction<Messages, V, String> words,
            Function<T, V> get,
            BiConsumer<D, V> set) {
        ChoiceField<V> field = new ChoiceField<>(texts, values, words, value -> change(set, value));
        named(field, part);
        return shown(field, get);
    }

    /// A field that says yes or no.
    public TickField ticked(String part, Function<T, Boolean> get, BiConsumer<D, Boolean> set) {
        TickField field = ticked(get, set);
        named(field, part);
        return field;
    }

    /// A field that says yes or no, still without a name.
    public TickField ticked(Function<T, Boolean> get, BiConsumer<D, Boolean> set) {
        return shown(new TickField(texts, value -> change(set, value)), get);
    }

    /// Shows more than fields, in its turn.
    public void also(Consumer<T> show) {
        shows.add(show);
    }

    /// Shows the thing as recorded now.
    public void show(T thing) {
        shows.forEach(show -> show.accept(thing));
    }

    private void named(FormField<?> field, String part) {
        String[] words = prefix.split("\\.", -1);
        field.named(prefix + part).known(words[words.length - 2] + "-" + part);
    }

    private <V, F extends FormField<V>> F shown(F field, Function<T, V> get) {
        shows.add(thing -> field.show(get.apply(thing)));
        return field;
    }

    private <V> void change(BiConsumer<D, V> set, V value) {
        changes.accept(draft -> set.accept(draft, value));
    }
}
