package nl.basiseerst.application.words;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/// The texts of the program in one language. Safe for use by several threads.
///
/// A key starts with the name of its bundle: `paper.title` stands in `messages/paper.properties`
/// (Dutch) and `messages/paper_en.properties`.
public final class Messages {

    /// Dutch, the language of the program unless another is chosen.
    public static final Locale DUTCH = Locale.of("nl", "NL");

    private static final ResourceBundle.Control ONLY_ASKED =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final Map<String, ResourceBundle> bundles = new ConcurrentHashMap<>();

    public Messages(Locale locale) {
        this.locale = locale;
    }

    /// The text of that key with its places filled in.
    ///
    /// @param key bundle name, dot, name of the text
    /// @throws java.util.MissingResourceException if there is no such text
    public String text(String key, Object... details) {
        String pattern = bundle(key.substring(0, key.indexOf('.'))).getString(key);
        return new MessageFormat(pattern, locale).format(details);
    }

    public Locale locale() {
        return locale;
    }

    private ResourceBundle bundle(String name) {
        return bundles.computeIfAbsent(
                name, n -> ResourceBundle.getBundle("messages." + n, locale, ONLY_ASKED));
    }
}
