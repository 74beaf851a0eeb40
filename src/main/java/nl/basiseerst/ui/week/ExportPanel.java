package nl.basiseerst.ui.week;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.form.ChoiceField;
import nl.basiseerst.ui.common.form.FormField;
import nl.basiseerst.ui.common.form.Spellings;
import nl.basiseerst.ui.common.form.TypedField;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/// Which weeks, and of whom, go into a file.
final class ExportPanel {

    private final ExportViewModel model;
    private final Texts texts;
    private final Label explained = words("export-explained", "muted");
    private final Label done = words("export-done", "export-done");
    private final VBox form = new VBox();
    private final FormField<IsoWeek> first;
    private final FormField<Integer> weeks;
    private final SidePanel node;
    private @Nullable FormField<Member> whose;
    private List<Member> team = List.of();

    ExportPanel(ExportViewModel model, Texts texts, Runnable closed) {
        this.model = model;
        this.texts = texts;
        form.getStyleClass().add("inspector-form");
        first =
                new TypedField<>(texts, WeekSpelling.near(this::shownDay), model::fromWeek)
                        .named("export.first")
                        .known("export-first");
        weeks =
                new TypedField<>(texts, Spellings.whole(), model::weeks)
                        .named("export.weeks")
                        .known("export-weeks");
        node = new SidePanel(texts, "export.title", closed, form, foot());
        node.setId("export-panel");
        model.draftProperty().subscribe(_ -> show());
        model.doneProperty().subscribe(_ -> tell());
        texts.messagesProperty()
                .subscribe(
                        (_, _) -> {
                            show();
                            tell();
                        });
    }

    SidePanel node() {
        return node;
    }

    /// Puts the keyboard on the first field.
    void begin() {
        FormField<Member> person = whose;
        if (person != null && form.getChildren().contains(person)) {
            person.focusEditor();
        } else {
            first.focusEditor();
        }
    }

    private VBox foot() {
        Button save = new Button();
        save.setId("export-save");
        save.getStyleClass().add("accent");
        save.setMaxWidth(Double.MAX_VALUE);
        save.setMinHeight(Region.USE_PREF_SIZE);
        save.textProperty().bind(texts.of("export.save"));
        save.disableProperty().bind(model.busyProperty());
        save.setOnAction(_ -> save());
        ProgressBar busy = new ProgressBar();
        busy.setMaxWidth(Double.MAX_VALUE);
        busy.visibleProperty().bind(model.busyProperty());
        busy.managedProperty().bind(model.busyProperty());
        done.managedProperty().bind(done.textProperty().isNotEmpty());
        VBox foot = new VBox(done, busy, save);
        foot.getStyleClass().add("export-foot");
        return foot;
    }

    /// What stands in the fields, unless one of them could not be read.
    private void save() {
        if (!FormField.showMistake(List.of(first, weeks))) {
            model.save();
        }
    }

    private void show() {
        ExportViewModel.Draft draft = model.draftProperty().get();
        if (draft == null) {
            return;
        }
        explained.setText(texts.now("export.explained." + draft.what()));
        FormField<Member> person = person(draft);
        if (person == null) {
            form.getChildren().setAll(explained, first, weeks);
        } else if (!form.getChildren().contains(person)) {
            form.getChildren().setAll(explained, person, first, weeks);
        }
        first.show(draft.range().first());
        weeks.show(draft.range().count());
    }

    /// Made anew when the team is another.
    private @Nullable FormField<Member> person(ExportViewModel.Draft draft) {
        if (draft.what() != ExportViewModel.What.CALENDAR) {
            return null;
        }
        FormField<Member> field = whose;
        if (field == null || !team.equals(model.team())) {
            team = model.team();
            field =
                    new ChoiceField<>(
                                    texts,
                                    team,
                                    (_, member) -> member.name(),
                                    member -> model.ofMember(member.id()))
                            .named("export.member")
                            .known("export-member");
            whose = field;
        }
        FormField<Member> shown = field;
        team.stream()
                .filter(member -> member.id().equals(draft.member()))
                .findFirst()
                .ifPresent(shown::show);
        return shown;
    }

    private void tell() {
        Notice notice = model.doneProperty().get();
        done.setText(notice == null ? "" : texts.now(notice.key(), notice.details().toArray()));
    }

    private LocalDate shownDay() {
        ExportViewModel.Draft draft = model.draftProperty().get();
        return draft == null ? LocalDate.EPOCH : draft.range().first().monday();
    }

    private static Label words(String id, String style) {
        Label words = new Label();
        words.setId(id);
        words.getStyleClass().add(style);
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        return words;
    }
}
