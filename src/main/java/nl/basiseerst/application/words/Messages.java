package nl.basiseerst.application.words;

import org.jspecify.annotations.Nullable;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;

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
    private final @Nullable BiFunction<Messages, LocalDate, String> days;
    private final Map<String, ResourceBundle> bundles = new ConcurrentHashMap<>();

    public Messages(Locale locale) {
        this(locale, null);
    }

    private Messages(Locale locale, @Nullable BiFunction<Messages, LocalDate, String> days) {
        this.locale = locale;
        this.days = days;
    }

    /// The same texts with another way to say a day, for weeks that have no dates of their own.
    public Messages sayingDays(BiFunction<Messages, LocalDate, String> otherwise) {
        return new Messages(locale, otherwise);
    }

    /// How a day is said here; null for as its date.
    @Nullable String day(LocalDate date) {
        return days == null ? null : days.apply(this, date);
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
