package nl.basiseerst.application.words;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/// What a sentence names, as it is written in it.
final class Spoken {

    private static final String MOMENT = "EEEE d MMMM uuuu H:mm";

    private final Messages messages;

    Spoken(Messages messages) {
        this.messages = messages;
    }

    /// A moment as this computer's clock shows it; anything else as it is, since a number would get
    /// a thousands separator.
    String of(Object detail) {
        return detail instanceof Instant moment
                ? DateTimeFormatter.ofPattern(MOMENT, messages.locale())
                        .format(moment.atZone(ZoneId.systemDefault()))
                : detail.toString();
    }
}
