package nl.basiseerst.ui.week;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import nl.basiseerst.application.export.ExportCalendar;
import nl.basiseerst.application.export.ExportSchedule;
import nl.basiseerst.application.export.WeekRange;
import nl.basiseerst.application.words.Messages;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.ui.common.BackgroundWork;
import nl.basiseerst.ui.common.FileChoice;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.desk.Desk;
import nl.basiseerst.ui.common.desk.Shown;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/// Weeks to take along as a file: somebody's calendar, or the schedule of everyone as a table.
///
/// Use on the JavaFX thread only. Knows no scene graph, so tests run without a toolkit.
public final class ExportViewModel {

    /// What the file is.
    enum What {
        CALENDAR,
        WORKBOOK,
        TEXT;

        private FileChoice.Kind kind() {
            String extension =
                    switch (this) {
                        case CALENDAR -> "ics";
                        case WORKBOOK -> "xlsx";
                        case TEXT -> "csv";
                    };
            return new FileChoice.Kind("export.kind." + this, extension);
        }
    }

    /// What is asked for.
    ///
    /// @param member id of whose calendar; null while nobody is employed
    record Draft(What what, @Nullable String member, WeekRange range) {}

    /// What makes the files, in the language of the messages; used by the storage thread only.
    public record Work(
            Function<Messages, ExportCalendar> calendars,
            Function<Messages, ExportSchedule> schedules,
            BackgroundWork storage) {}

    private final Desk desk;
    private final Work work;
    private final FileChoice files;
    private final Texts texts;
    private final Consumer<Throwable> failures;
    private final ReadOnlyObjectWrapper<@Nullable Draft> draft =
            new ReadOnlyObjectWrapper<>(this, "draft");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private final ReadOnlyObjectWrapper<@Nullable Notice> done =
            new ReadOnlyObjectWrapper<>(this, "done");

    public ExportViewModel(
            Desk desk, Work work, FileChoice files, Texts texts, Consumer<Throwable> failures) {
        this.desk = desk;
        this.work = work;
        this.files = files;
        this.texts = texts;
        this.failures = failures;
    }

    /// Begins anew.
    ///
    /// @param member id of whose calendar, null for the first of the team
    void begin(What what, IsoWeek week, @Nullable String member) {
        List<Member> team = team();
        String whose = member != null || team.isEmpty() ? member : team.getFirst().id();
        done.set(null);
        draft.set(new Draft(what, whose, new WeekRange(week, 1)));
    }

    /// What is asked for; null before [#begin].
    ReadOnlyObjectProperty<@Nullable Draft> draftProperty() {
        return draft.getReadOnlyProperty();
    }

    /// Whether a file is being written.
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// What was done last; null before that.
    ReadOnlyObjectProperty<@Nullable Notice> doneProperty() {
        return done.getReadOnlyProperty();
    }

    void ofMember(String member) {
        Draft now = draft.get();
        if (now != null) {
            ask(new Draft(now.what(), member, now.range()));
        }
    }

    void fromWeek(IsoWeek week) {
        Draft now = draft.get();
        if (now != null) {
            ask(new Draft(now.what(), now.member(), new WeekRange(week, now.range().count())));
        }
    }

    /// @throws nl.basiseerst.domain.value.InvalidValue if there are none or too many
    void weeks(int count) {
        Draft now = draft.get();
        if (now != null) {
            ask(new Draft(now.what(), now.member(), new WeekRange(now.range().first(), count)));
        }
    }

    /// Asks where to, and writes the file there.
    void save() {
        Draft now = draft.get();
        if (now == null || busy.get()) {
            return;
        }
        files.toWrite("export.save.title", now.what().kind(), name(now))
                .ifPresent(file -> write(file, now));
    }

    /// Who are in the practice, so that somebody who leaves can still be asked for.
    List<Member> team() {
        Shown shown = desk.shownProperty().get();
        return shown == null ? List.of() : shown.plan().members();
    }

    /// The name without the weeks for a calendar: a later one then takes the place of the earlier,
    /// and what is gone is cancelled.
    private String name(Draft asked) {
        return asked.what() == What.CALENDAR
                ? texts.now("export.file.CALENDAR", String.valueOf(asked.member()))
                : texts.now("export.file." + asked.what(), asked.range().toString());
    }

    private void write(Path file, Draft asked) {
        busy.set(true);
        done.set(null);
        Messages language = texts.messages();
        work.storage()
                .start(
                        _ -> written(file, asked, language),
                        notice -> {
                            busy.set(false);
                            done.set(notice);
                        },
                        failure -> {
                            busy.set(false);
                            failures.accept(failure);
                        });
    }

    private Notice written(Path file, Draft asked, Messages language) {
        String member = asked.member();
        if (asked.what() == What.CALENDAR && member != null) {
            ExportCalendar.Written made =
                    work.calendars().apply(language).to(file, member, asked.range());
            return new Notice(
                    "export.done.CALENDAR", made.events(), made.cancelled(), file.toString());
        }
        ExportSchedule export = work.schedules().apply(language);
        int blocks =
                asked.what() == What.WORKBOOK
                        ? export.toWorkbook(file, asked.range())
                        : export.toTable(file, asked.range());
        return new Notice("export.done", blocks, file.toString());
    }

    private void ask(Draft next) {
        done.set(null);
        draft.set(next);
    }
}
