package nl.basiseerst.ui.absence;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.access.Action;
import nl.basiseerst.application.words.LeaveWords;
import nl.basiseerst.domain.absence.LeaveBalance;
import nl.basiseerst.domain.absence.LeaveSpell;
import nl.basiseerst.domain.schedule.LeaveAccount;
import nl.basiseerst.domain.schedule.LeaveEntitlement;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.WordPane;
import nl.basiseerst.ui.common.desk.Permitted;
import nl.basiseerst.ui.common.form.ChoiceField;
import nl.basiseerst.ui.common.form.FieldGrid;
import nl.basiseerst.ui.common.form.FormField;
import nl.basiseerst.ui.common.form.Spellings;
import nl.basiseerst.ui.common.form.TypedField;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/// What the hours of somebody are made up of: what the practice wrote down, with a proposal, and
/// the leave of the year with the hours it takes.
final class LeaveHoursDetails extends VBox {

    /// Least width of a field, in the size of the text.
    private static final double FIELD = 12;

    /// A field of what is written down.
    ///
    /// @param show puts in it what is written down
    private record Hours(FormField<?> field, Consumer<LeaveEntitlement> show) {}

    /// The line of some leave.
    private record Line(Label words, FormField<LeaveAccount> account, FlowPane pane) {}

    private final LeaveHoursViewModel model;
    private final Texts texts;
    private final List<Hours> fields;
    private final Label proposal = WordPane.words("muted");
    private final Button take = new Button();
    private final Label asked = WordPane.words("muted");
    private final VBox spells = new VBox(4);
    private final Label none = WordPane.words("muted");
    private final Map<String, Line> lines = new HashMap<>();
    private LeaveBalance shown;

    LeaveHoursDetails(LeaveHoursViewModel model, Texts texts, LeaveBalance balance) {
        super(8);
        this.model = model;
        this.texts = texts;
        shown = balance;
        getStyleClass().add("hours-details");
        fields =
                List.of(
                        ofYear("leave", LeaveEntitlement::leave, LeaveEntitlement::withLeave),
                        carried(
                                "leave-carried",
                                LeaveEntitlement::leaveCarried,
                                LeaveEntitlement::withLeaveCarried),
                        ofYear("plb", LeaveEntitlement::plb, LeaveEntitlement::withPlb),
                        carried(
                                "plb-carried",
                                LeaveEntitlement::plbCarried,
                                LeaveEntitlement::withPlbCarried));
        take.setId("hours-take-" + balance.member().id());
        take.textProperty().bind(texts.of("away.hours.take"));
        take.setMinWidth(USE_PREF_SIZE);
        take.setOnAction(
                _ -> {
                    focusFirst(); // the button goes once it was pressed
                    model.take(shown);
                });
        FlowPane offer = new FlowPane(12, 4, take, proposal);
        offer.setAlignment(Pos.CENTER_LEFT);
        proposal.prefWidthProperty().bind(widthProperty().multiply(0.7));
        FieldGrid grid = new FieldGrid(FIELD);
        grid.show(fields.stream().<FormField<?>>map(Hours::field).toList());
        Label title = WordPane.words("lost-who");
        title.textProperty().bind(texts.of("away.hours.spells"));
        none.textProperty().bind(texts.of("away.hours.spells.none"));
        getChildren()
                .addAll(
                        Permitted.part(
                                model.desk(), texts, Action.KEEP_PEOPLE, new VBox(8, grid, offer)),
                        asked,
                        title,
                        none,
                        spells);
        show(balance);
    }

    void focusFirst() {
        fields.getFirst().field().focusEditor();
    }

    void show(LeaveBalance balance) {
        shown = balance;
        LeaveWords words = new LeaveWords(texts.messages());
        LeaveEntitlement written = balance.written();
        LeaveEntitlement now =
                written == null
                        ? LeaveEntitlement.none(balance.member().id(), balance.year())
                        : written;
        fields.forEach(one -> one.show().accept(now));
        proposal.setText(
                model.proposal(balance)
                        .map(words::proposal)
                        .orElseGet(() -> texts.now("away.hours.no-proposal")));
        seen(take, model.proposal(balance).filter(one -> !one.in(now).equals(written)).isPresent());
        asked.setText(
                String.join(
                        " ",
                        balance.accounts().stream()
                                .map(words::asked)
                                .filter(sentence -> !sentence.isEmpty())
                                .toList()));
        seen(asked, !asked.getText().isEmpty());
        seen(none, balance.spells().isEmpty());
        List<Node> placed = new ArrayList<>();
        for (LeaveSpell spell : balance.spells()) {
            Line line = lines.computeIfAbsent(spell.absence().id(), this::line);
            line.words().setText(words.spell(spell));
            LeaveAccount account = spell.absence().account();
            line.account().show(account == null ? LeaveAccount.LEAVE : account);
            placed.add(line.pane());
        }
        if (!placed.equals(spells.getChildren())) {
            spells.getChildren().setAll(placed);
        }
    }

    /// Empty for what is not known.
    private Hours ofYear(
            String what,
            Function<LeaveEntitlement, @Nullable Double> value,
            BiFunction<LeaveEntitlement, @Nullable Double, LeaveEntitlement> with) {
        FormField<Optional<Double>> field =
                named(
                        what,
                        new TypedField<>(
                                texts,
                                Spellings.number().orNothing(),
                                typed ->
                                        model.write(
                                                shown,
                                                written ->
                                                        with.apply(written, typed.orElse(null)))));
        return new Hours(field, now -> field.show(Optional.ofNullable(value.apply(now))));
    }

    private Hours carried(
            String what,
            ToDoubleFunction<LeaveEntitlement> value,
            BiFunction<LeaveEntitlement, Double, LeaveEntitlement> with) {
        FormField<Double> field =
                named(
                        what,
                        new TypedField<>(
                                texts,
                                Spellings.number(),
                                typed ->
                                        model.write(shown, written -> with.apply(written, typed))));
        return new Hours(field, now -> field.show(value.applyAsDouble(now)));
    }

    private <T> FormField<T> named(String what, FormField<T> field) {
        return field.named("away.hours." + what).known("hours-" + what + "-" + shown.member().id());
    }

    private Line line(String absence) {
        Label words = WordPane.words("lost-standing");
        words.getStyleClass().add("hours-spell");
        FormField<LeaveAccount> account =
                new ChoiceField<>(
                                texts,
                                List.of(LeaveAccount.values()),
                                (messages, one) -> new LeaveWords(messages).account(one),
                                chosen -> charge(absence, chosen))
                        .named("away.hours.from")
                        .known("charge-" + absence);
        FlowPane pane =
                new FlowPane(
                        16, 4, Permitted.button(model.desk(), texts, Action.PLAN, account), words);
        pane.setAlignment(Pos.CENTER_LEFT);
        return new Line(words, account, pane);
    }

    private void charge(String absence, LeaveAccount account) {
        shown.spells().stream()
                .map(LeaveSpell::absence)
                .filter(leave -> leave.id().equals(absence))
                .findFirst()
                .ifPresent(leave -> model.charge(leave, account));
    }

    private static void seen(Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }
}
