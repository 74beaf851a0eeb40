package nl.basiseerst.ui.settings;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import nl.basiseerst.domain.practice.PatientBand;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.form.FormField;
import nl.basiseerst.ui.common.form.Spellings;
import nl.basiseerst.ui.common.form.TypedField;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/// The patients of one age band.
final class BandRow implements Rows.Row<PatientBand> {

    private final Texts texts;
    private final PracticeViewModel model;
    private final int index;
    private final FormField<String> name;
    private final FormField<Integer> count;
    private final Button remove;
    private final Label used = new Label();

    BandRow(Texts texts, PracticeViewModel model, int index, Runnable removed) {
        this.texts = texts;
        this.model = model;
        this.index = index;
        name =
                new TypedField<>(
                                texts,
                                Spellings.offerText(),
                                typed -> model.renameBand(index, typed))
                        .named("settings.band.name")
                        .known("band-name-" + index)
                        .unlabelled();
        count =
                new TypedField<>(texts, Spellings.whole(), typed -> model.countBand(index, typed))
                        .named("settings.band.count")
                        .known("band-count-" + index)
                        .unlabelled();
        count.getStyleClass().add("settings-narrow");
        remove =
                SectionPane.iconButton(
                        Feather.TRASH_2,
                        () -> {
                            model.removeBand(index);
                            removed.run();
                        });
        remove.setId("band-remove-" + index);
        used.getStyleClass().add("muted");
        used.setMinWidth(Region.USE_PREF_SIZE);
    }

    @Override
    public List<Node> cells() {
        StackPane end = new StackPane(remove, used);
        end.getStyleClass().add("settings-row-end");
        return List.of(name, count, end);
    }

    @Override
    public void show(PatientBand band) {
        name.show(band.ageBand());
        count.show(band.count());
        int users = model.usersOf(index).size();
        used.textProperty().unbind();
        used.textProperty().bind(texts.of("settings.band.used", users));
        used.setVisible(users > 0);
        used.setManaged(users > 0);
        remove.setVisible(users == 0);
        remove.setManaged(users == 0);
        remove.accessibleTextProperty().unbind();
        remove.accessibleTextProperty().bind(texts.of("settings.band.remove", band.ageBand()));
    }

    @Override
    public void focus() {
        name.focusEditor();
    }
}
