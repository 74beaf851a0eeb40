package nl.basiseerst.ui.team;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.privacy.ErasePerson;
import nl.basiseerst.application.privacy.NamedText;
import nl.basiseerst.application.privacy.Removal;
import nl.basiseerst.application.privacy.TallyWords;
import nl.basiseerst.application.privacy.WeekEffect;
import nl.basiseerst.application.words.Terms;
import nl.basiseerst.application.words.VerdictWords;
import nl.basiseerst.ui.common.Texts;
import nl.basiseerst.ui.common.WordPane;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// What taking somebody out does: what goes and what stays, the verdicts, texts with the name, and
/// the backups.
final class ErasureConsequences extends VBox {

    private final Texts texts;

    private final Map<String, CheckBox> ticks = new LinkedHashMap<>();

    /// @param ticked from which texts the name goes, as it is shown at first
    ErasureConsequences(
            PersonPrivacyViewModel model,
            Texts texts,
            PersonPrivacyViewModel.Shown shown,
            Predicate<NamedText> ticked) {
        this.texts = texts;
        setId("erase-consequences");
        getStyleClass().add("erasure-consequences");
        ErasePerson.Preview preview = shown.preview();
        getChildren().add(part("privacy.erase.what", what(preview.removal())));
        getChildren().add(part("privacy.weeks", weeks(preview)));
        if (!preview.texts().isEmpty()) {
            VBox named = part("privacy.texts", List.of(texts.now("privacy.texts.about")));
            for (NamedText text : preview.texts()) {
                named.getChildren().add(tick(model, text, ticked.test(text)));
            }
            getChildren().add(named);
        }
        getChildren().add(part("privacy.copies", List.of(copies(shown))));
    }

    private List<String> what(Removal removal) {
        TallyWords words = new TallyWords(texts.messages());
        List<String> said = words.sentences(removal.tally(), removal.alias());
        said.add(texts.now("privacy.tally.log"));
        said.add(texts.now("privacy.tally.undo"));
        return said;
    }

    private List<String> weeks(ErasePerson.Preview preview) {
        if (preview.effects().isEmpty()) {
            return List.of(texts.now("privacy.weeks.none"));
        }
        List<String> said = new ArrayList<>(preview.effects().stream().map(this::effect).toList());
        if (preview.weeksLeft() > 0) {
            said.add(texts.now("privacy.weeks.left", preview.weeksLeft()));
        }
        return said;
    }

    private String effect(WeekEffect effect) {
        VerdictWords verdicts = new VerdictWords(texts.messages());
        String week = new Terms(texts.messages()).week(effect.week());
        String before = verdicts.word(effect.before());
        return effect.before() == effect.after()
                ? texts.now("privacy.week.same", week, before)
                : texts.now("privacy.week.effect", week, before, verdicts.word(effect.after()));
    }

    private String copies(PersonPrivacyViewModel.Shown shown) {
        int copies = shown.copies().size();
        Optional<LocalDate> goneBy = shown.goneBy();
        if (copies == 0) {
            return texts.now("privacy.copies.none");
        }
        return goneBy.map(
                        day ->
                                texts.now(
                                        "privacy.copies.hold",
                                        copies,
                                        new Terms(texts.messages()).dateWithYear(day)))
                .orElseGet(() -> texts.now("privacy.copies.stay", copies));
    }

    /// Keys of the texts from which the name goes.
    List<String> ticked() {
        return ticks.entrySet().stream()
                .filter(one -> one.getValue().isSelected())
                .map(Map.Entry::getKey)
                .toList();
    }

    private CheckBox tick(PersonPrivacyViewModel model, NamedText text, boolean ticked) {
        CheckBox tick = new CheckBox(texts.now("privacy.texts.change", text.text(), text.then()));
        tick.setWrapText(true);
        tick.setSelected(ticked);
        ticks.put(text.key(), tick);
        tick.setOnAction(_ -> model.tick(text, tick.isSelected()));
        return tick;
    }

    private VBox part(String key, List<String> sentences) {
        VBox part = new VBox(4);
        Label heading = WordPane.words("erasure-heading");
        heading.setText(texts.now(key));
        part.getChildren().add(heading);
        for (String sentence : sentences) {
            part.getChildren().add(line(sentence));
        }
        return part;
    }

    private static Node line(String sentence) {
        Label label = WordPane.words("erasure-line");
        label.setText(sentence);
        return label;
    }
}
