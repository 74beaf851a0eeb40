package nl.basiseerst.ui.common;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import nl.basiseerst.application.words.VerdictWords;
import nl.basiseerst.domain.guard.Verdict;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.function.BiFunction;

/// A verdict as shape, word and colour. Shows nothing, and takes no room, while there is none.
public final class VerdictBadge extends HBox {

    private final Texts texts;
    private final BiFunction<VerdictWords, Verdict, String> wording;
    private final Label word = new Label();
    private final ObjectProperty<@Nullable Verdict> verdict =
            new SimpleObjectProperty<>(this, "verdict");

    public VerdictBadge(Texts texts) {
        this(texts, VerdictWords::word);
    }

    private VerdictBadge(Texts texts, BiFunction<VerdictWords, Verdict, String> wording) {
        this.texts = texts;
        this.wording = wording;
        getStyleClass().add("verdict-badge");
        setAlignment(Pos.CENTER_LEFT);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.TEXT);
        Region shape = new Region();
        shape.getStyleClass().add("verdict-shape");
        shape.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        shape.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        word.setMinWidth(USE_PREF_SIZE);
        accessibleTextProperty().bind(word.textProperty());
        visibleProperty().bind(verdict.isNotNull());
        managedProperty().bind(visibleProperty());
        getChildren().addAll(shape, word);
    }

    /// A badge for where there is little room.
    public static VerdictBadge brief(Texts texts) {
        return new VerdictBadge(texts, VerdictWords::brief);
    }

    /// The badge of that verdict.
    public VerdictBadge(Texts texts, Verdict verdict) {
        this(texts);
        show(verdict);
    }

    public @Nullable Verdict verdict() {
        return verdict.get();
    }

    public void show(@Nullable Verdict shown) {
        verdict.set(shown);
        getStyleClass().setAll("verdict-badge");
        word.textProperty().unbind();
        word.setText("");
        if (shown != null) {
            getStyleClass().add(shown.name().toLowerCase(Locale.ROOT));
            word.textProperty()
                    .bind(texts.in(messages -> wording.apply(new VerdictWords(messages), shown)));
        }
    }
}
