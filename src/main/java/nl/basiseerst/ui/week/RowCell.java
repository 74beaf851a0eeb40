package nl.basiseerst.ui.week;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.overview.MemberRow;
import nl.basiseerst.application.words.Terms;
import nl.basiseerst.domain.roster.Deviation;
import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.ui.common.Texts;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// A row of the grid as drawn: a role, or a member with the days of the week. Its parts are used
/// again for other rows.
final class RowCell extends ListCell<WeekRow> {

    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
    private static final PseudoClass OFF_CONTRACT = PseudoClass.getPseudoClass("off-contract");

    private final Texts texts;
    private final BlockPool pool;
    private final Columns columns;
    private final WeekViewModel model;
    private final BlockCommands commands;
    private final Label heading = new Label();
    private final Label name = new Label();
    private final Label hours = new Label();
    private final HBox person = new HBox();
    private final VBox names = new VBox(name, hours);
    private final List<DayBox> days = new ArrayList<>();

    RowCell(
            WeekViewModel model,
            BlockCommands commands,
            Texts texts,
            BlockPool pool,
            Columns columns) {
        this.model = model;
        this.commands = commands;
        this.texts = texts;
        this.pool = pool;
        this.columns = columns;
        getStyleClass().add("week-row");
        heading.getStyleClass().add("role-heading");
        heading.translateXProperty().bind(columns.offsetProperty());
        name.getStyleClass().add("member-name");
        hours.getStyleClass().add("member-hours");
        names.getStyleClass().add("names");
        names.translateXProperty().bind(columns.offsetProperty());
        names.setViewOrder(-1); // the days scroll away below the names
        Columns.bindWidth(names, columns.namesProperty());
        model.cursorProperty().subscribe(_ -> mark());
        commands.takenProperty().subscribe(_ -> mark());
        model.conflicts().listedProperty().subscribe((_, _) -> warn());
        model.selection().idsProperty().subscribe(_ -> mark());
        model.publication().standingProperty().subscribe(_ -> markChanges());
    }

    @Override
    protected void updateItem(@Nullable WeekRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        if (row instanceof WeekRow.Person shown && !empty) {
            show(shown.row(), shown.dates(), shown.deviations());
            setGraphic(person);
        } else {
            days.forEach(DayBox::clear);
            boolean isHeading = row instanceof WeekRow.Heading && !empty;
            if (row instanceof WeekRow.Heading top && !empty) {
                heading.setText(texts.now("paper.role." + top.role()));
            }
            setGraphic(isHeading ? heading : null);
        }
        pseudoClassStateChanged(HEADING, row instanceof WeekRow.Heading && !empty);
    }

    private void show(
            MemberRow member, List<LocalDate> dates, Map<LocalDate, Deviation> deviations) {
        name.setText(member.name());
        hours.setText(hours(member));
        MemberRow.Balance balance = member.balance();
        hours.pseudoClassStateChanged(
                OFF_CONTRACT,
                balance == MemberRow.Balance.UNDER || balance == MemberRow.Balance.OVER);
        Axis axis = model.axis();
        while (days.size() < dates.size()) {
            days.add(new DayBox(texts, pool, columns));
        }
        while (days.size() > dates.size()) {
            days.removeLast().clear();
        }
        for (int i = 0; i < dates.size(); i++) {
            days.get(i).show(member.member(), dates.get(i), member.cells().get(i), axis);
            Deviation deviation = deviations.get(dates.get(i));
            if (deviation != null) {
                days.get(i).sign(was(deviation));
            }
        }
        if (person.getChildren().size() != days.size() + 1) {
            person.getChildren().setAll(days);
            person.getChildren().addFirst(names);
        }
        mark();
        warn();
        markChanges();
    }

    private String was(Deviation deviation) {
        return model.plan()
                .map(plan -> DeviationText.was(texts.messages(), plan, deviation))
                .orElse("");
    }

    private void warn() {
        if (getItem() instanceof WeekRow.Person) {
            days.forEach(box -> box.warn(model.conflicts()));
        }
    }

    private void mark() {
        if (getItem() instanceof WeekRow.Person) {
            BlockCommands.Taken taken = commands.takenProperty().get();
            Set<String> cut =
                    taken == null || !taken.cut()
                            ? Set.of()
                            : taken.blocks().stream().map(Block::id).collect(Collectors.toSet());
            Set<String> chosen = model.selection().idsProperty().get();
            days.forEach(box -> box.mark(model.cursorProperty().get(), chosen, cut));
        }
    }

    /// What is no longer as people were told.
    private void markChanges() {
        if (getItem() instanceof WeekRow.Person) {
            ChangeMarks.show(days, model.publication(), texts);
        }
    }

    /// Planned and contract hours, such as `▲ 34 / 32 u`.
    private String hours(MemberRow member) {
        Terms terms = new Terms(texts.messages());
        String planned = terms.decimal(member.plannedMinutes() / 60.0, 1);
        Double contract = member.contractHours();
        String both =
                contract == null
                        ? texts.now("week.hours", planned)
                        : texts.now("week.hours.of", planned, terms.decimal(contract, 1));
        return switch (member.balance()) {
            case OVER -> texts.now("week.hours.over", both);
            case UNDER -> texts.now("week.hours.under", both);
            case EVEN, NOT_AGREED -> both;
        };
    }
}
