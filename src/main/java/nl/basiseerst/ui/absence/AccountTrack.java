package nl.basiseerst.ui.absence;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import nl.basiseerst.application.words.LeaveWords;
import nl.basiseerst.domain.absence.LeaveBalance;
import nl.basiseerst.ui.common.Icon;
import nl.basiseerst.ui.common.Texts;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The hours of one account side by side: had, taken, planned and left.
final class AccountTrack extends HBox {

    AccountTrack(Texts texts, LeaveWords words, LeaveBalance.Account account) {
        getStyleClass().add("hours-account");
        Label name = new Label(words.account(account.account()));
        name.getStyleClass().add("hours-name");
        Integer left = account.left();
        VBox rest = cell(texts, "left", left == null ? null : words.hours(left));
        rest.getStyleClass().add("hours-left");
        if (account.isOverdrawn() && rest.getChildren().getLast() instanceof Label number) {
            number.getStyleClass().add("hours-overdrawn");
            number.setGraphic(new Icon(Feather.ALERT_TRIANGLE, number));
        }
        Integer entitled = account.entitled();
        getChildren()
                .addAll(
                        name,
                        cell(texts, "entitled", entitled == null ? null : words.hours(entitled)),
                        cell(texts, "taken", words.hours(account.taken())),
                        cell(texts, "planned", words.hours(account.planned())),
                        rest);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(words.spoken(account));
    }

    private static VBox cell(Texts texts, String what, @Nullable String value) {
        Label caption = new Label(texts.now("away.hours." + what));
        caption.getStyleClass().addAll("muted", "hours-caption");
        Label number = new Label(value == null ? texts.now("away.hours.unknown") : value);
        number.getStyleClass().add("hours-number");
        VBox cell = new VBox(caption, number);
        cell.getStyleClass().add("hours-cell");
        for (Node label : cell.getChildren()) {
            ((Label) label).setMinWidth(USE_PREF_SIZE);
        }
        return cell;
    }
}
