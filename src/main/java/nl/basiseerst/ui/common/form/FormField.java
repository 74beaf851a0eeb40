package nl.basiseerst.ui.common.form;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.words.ExpectationWords;
import nl.basiseerst.domain.value.InvalidValue;
import nl.basiseerst.ui.common.Texts;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/// A label, what is edited, and a line that says what is wrong with it.
///
/// What was changed is saved when the field is left or Enter is pressed; Escape brings back what is
/// saved. What cannot be read or is illegal is not saved: it stays, with a sentence, until it is
/// put right or brought back.
public abstract sealed class FormField<T> extends VBox permits TypedField, ChoiceField, TickField {

    /// The stylesheet of all forms, for the root of a view.
    public static final String STYLESHEET =
            Objects.requireNonNull(FormField.class.getResource("/css/form.css")).toExternalForm();

    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    private final Texts texts;
    private final Consumer<? super T> commit;
    private final ReadOnlyObjectWrapper<@Nullable RuntimeException> mistake =
            new ReadOnlyObjectWrapper<>(this, "mistake");
    private final Label label = new Label();
    private @Nullable T saved;

    /// @param commit saves a value that differs from what is saved; throws [InvalidValue] or
    ///   [Mistyped] if it will not do
    FormField(Texts texts, Consumer<? super T> commit) {
        this.texts = texts;
        this.commit = commit;
        getStyleClass().add("form-field");
    }

    /// Shows what is saved. What is being changed meanwhile is left alone, unless something else
    /// was saved.
    public final void show(T value) {
        if (value.equals(saved) && isChanged()) {
            return;
        }
        saved = value;
        restore();
    }

    /// Brings back what is saved.
    public final void restore() {
        mistake.set(null);
        if (saved != null) {
            write(saved);
        }
    }

    /// Whether something stands here that was not saved.
    public final boolean isTyped() {
        return isOpen() || isChanged();
    }

    /// Takes the keyboard.
    public final void focusEditor() {
        editor().requestFocus();
    }

    /// Why what stands here was not saved; null if nothing is wrong.
    public final ReadOnlyObjectProperty<@Nullable RuntimeException> mistakeProperty() {
        return mistake.getReadOnlyProperty();
    }

    /// Puts the keyboard on the first field with a mistake: what is saved is not what stands there.
    ///
    /// @return whether there is one
    public static boolean showMistake(List<? extends FormField<?>> fields) {
        for (FormField<?> field : fields) {
            if (field.mistake.get() != null) {
                field.focusEditor();
                return true;
            }
        }
        return false;
    }

    /// Names the field by that text, which follows the language.
    public final FormField<T> named(String labelKey, Object... details) {
        label.textProperty().bind(texts.of(labelKey, details));
        return this;
    }

    /// Names the field by what has a name of its own, such as a member.
    public final FormField<T> titled(String title) {
        label.textProperty().unbind();
        label.setText(title);
        return this;
    }

    /// Leaves the name to those who hear it: for the others it stands above the column.
    public final FormField<T> unlabelled() {
        label.setVisible(false);
        label.setManaged(false);
        return this;
    }

    /// The id of what is edited, by which tests and people's tools find it.
    public final FormField<T> known(String id) {
        editor().setId(id);
        return this;
    }

    /// Gives the field the whole width of a [FieldGrid].
    public final FormField<T> wide() {
        getStyleClass().add("wide");
        return this;
    }

    /// Leaves the label out of sight where the place of the field says what it is; people who hear
    /// the window are still told.
    public final FormField<T> bare() {
        label.setVisible(false);
        label.setManaged(false);
        return this;
    }

    final Texts texts() {
        return texts;
    }

    final Label label() {
        return label;
    }

    /// Puts the parts together; to be called once, when the editor is there.
    final void assemble(boolean labelAbove) {
        Control editor = editor();
        Label sentence = new Label();
        sentence.getStyleClass().add("form-mistake");
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        sentence.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                this::sentence, mistake, texts.messagesProperty()));
        sentence.visibleProperty().bind(mistake.isNotNull());
        sentence.managedProperty().bind(sentence.visibleProperty());
        editor.accessibleHelpProperty().bind(sentence.textProperty());
        mistake.subscribe(wrong -> editor.pseudoClassStateChanged(INVALID, wrong != null));
        editor.setMaxWidth(Double.MAX_VALUE);
        if (labelAbove) {
            label.getStyleClass().add("form-label");
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
            label.setLabelFor(editor);
            editor.accessibleTextProperty().bind(label.textProperty());
            getChildren().add(label);
        }
        getChildren().addAll((Node) editor, sentence);
        editor.focusedProperty().subscribe((_, focused) -> left(focused));
        editor.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// Saves what stands here if it differs from what is saved.
    final void commit() {
        if (!isChanged()) {
            mistake.set(null);
            return;
        }
        try {
            T value = read();
            mistake.set(null);
            if (value.equals(saved)) {
                restore(); // the same, written otherwise
            } else {
                commit.accept(value);
            }
        } catch (Mistyped | InvalidValue wrong) {
            mistake.set(wrong);
        }
    }

    abstract Control editor();

    /// Whether what stands here is not what was shown.
    abstract boolean isChanged();

    /// @throws Mistyped if it cannot be read; also [InvalidValue]
    abstract T read();

    abstract void write(T value);

    /// Whether keys are for something that is open over the field.
    boolean isOpen() {
        return false;
    }

    private void left(boolean focused) {
        if (!focused && !isOpen()) {
            commit();
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !isOpen() && isChanged()) {
            commit();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && (isChanged() || mistake.get() != null)) {
            restore();
            if (!isOpen()) {
                event.consume();
            }
        }
    }

    /// What is wrong, in words; empty if nothing is.
    final String sentence() {
        RuntimeException wrong = mistake.get();
        return switch (wrong) {
            case InvalidValue illegal ->
                    texts.now(
                            "form.expected",
                            new ExpectationWords(texts.messages()).text(illegal.expectation()));
            case Mistyped mistyped -> texts.now(mistyped.key(), mistyped.details());
            case null, default -> "";
        };
    }
}
