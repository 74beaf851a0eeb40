package nl.basiseerst.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import javafx.scene.Scene;

import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;

/// Light or dark: a kit theme, our tokens for it, and the rules that both share.
public enum Theme {
    LIGHT(new PrimerLight().getUserAgentStylesheetBSS(), "light.css"),
    DARK(new PrimerDark().getUserAgentStylesheetBSS(), "dark.css");

    private static final String RULES = "base.css";
    private static final int NORMAL_TEXT_PIXELS = 14;

    private final String kit;
    private final String tokens;

    Theme(String kit, String tokens) {
        this.kit = kit;
        this.tokens = tokens;
    }

    /// Gives the scene this theme, and its popups with it: they take over its stylesheets, which is
    /// why the size of the text is one of them and not a style of the root.
    ///
    /// @param textPercent size of the text; 100 is 14 logical pixels
    public void on(Scene scene, int textPercent) {
        scene.setUserAgentStylesheet(kit);
        scene.getStylesheets()
                .setAll(List.of(address(tokens), address(RULES), textSize(textPercent)));
    }

    public static Theme of(boolean dark) {
        return dark ? DARK : LIGHT;
    }

    private static String textSize(int percent) {
        String rule = ".root{-fx-font-size:" + NORMAL_TEXT_PIXELS * percent / 100 + "px;}";
        byte[] bytes = rule.getBytes(StandardCharsets.US_ASCII);
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(bytes);
    }

    private static String address(String name) {
        URL address = Theme.class.getResource("/css/" + name);
        return Objects.requireNonNull(address, name).toExternalForm();
    }
}
