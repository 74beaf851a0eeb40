package nl.basiseerst.exchange;

import nl.basiseerst.application.FileFault.Kind;
import nl.basiseerst.domain.time.IsoWeek;
import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.domain.value.Expectation.Rule;
import nl.basiseerst.domain.value.InvalidValue;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

/// The simple values of the format, and lists of any.
final class Codecs {

    private static final Double NEGATIVE_ZERO = -0.0;

    /// Twenty times the blocks of a large practice in five years; what is longer would fill the
    /// memory.
    static final int LONGEST_LIST = 1_000_000;

    private static final int DATE_LENGTH = "2026-11-23".length();

    static final Codec<String> TEXT = codec(JsonCursor::text, JsonGenerator::writeString);

    /// The id of something else; the same few return all the time.
    static final Codec<String> REFERENCE =
            codec(json -> json.shared(json.text()), JsonGenerator::writeString);

    static final Codec<Integer> WHOLE = codec(JsonCursor::wholeNumber, JsonGenerator::writeNumber);
    static final Codec<Double> NUMBER = codec(JsonCursor::number, Codecs::writeNumber);
    static final Codec<Boolean> FLAG = codec(JsonCursor::flag, JsonGenerator::writeBoolean);
    static final Codec<LocalDate> DATE =
            codec(Codecs::date, (out, date) -> out.writeString(date.toString()));

    static final Codec<IsoWeek> WEEK =
            codec(Codecs::week, (out, week) -> out.writeString(week.toString()));

    /// A time of the day at which something can begin, in minutes since midnight.
    static final Codec<Integer> START = time(TimeSpan.END_OF_DAY - 1);

    /// A time of the day at which something can end, in minutes since midnight.
    static final Codec<Integer> END = time(TimeSpan.END_OF_DAY);

    static final Codec<ZoneId> ZONE = TEXT.as(Codecs::zone, ZoneId::getId);

    private Codecs() {}

    static <E extends Enum<E>> Codec<E> name(Class<E> type) {
        Map<String, E> constants = new LinkedHashMap<>();
        for (E constant : type.getEnumConstants()) {
            constants.put(constant.name(), constant);
        }
        return codec(
                json -> {
                    E constant = constants.get(json.text());
                    if (constant == null) {
                        throw json.fault(Kind.ONE_OF, constants.keySet().toArray());
                    }
                    return constant;
                },
                (out, constant) -> out.writeString(constant.name()));
    }

    static <T> Codec<List<T>> list(Codec<T> item) {
        return codec(
                json -> {
                    json.expect(JsonToken.START_ARRAY, Kind.LIST);
                    List<T> items = new ArrayList<>();
                    while (json.nextEntry(items.size())) {
                        if (items.size() == LONGEST_LIST) {
                            throw json.fault(Kind.FEWER, LONGEST_LIST);
                        }
                        items.add(item.read(json));
                        json.leave();
                    }
                    return List.copyOf(items);
                },
                (out, items) -> {
                    out.writeStartArray();
                    items.forEach(i -> item.write(out, i));
                    out.writeEndArray();
                });
    }

    /// A value that is always the same, such as the name of the format.
    static <T> Codec<T> constant(Codec<T> codec, T constant) {
        return codec(
                json -> {
                    if (!codec.read(json).equals(constant)) {
                        throw json.fault(Kind.ONE_OF, constant);
                    }
                    return constant;
                },
                codec::write);
    }

    private static <T> Codec<T> codec(
            Function<JsonCursor, T> read, BiConsumer<JsonGenerator, T> write) {
        return new Codec<>() {
            @Override
            public T read(JsonCursor json) {
                return read.apply(json);
            }

            @Override
            public void write(JsonGenerator out, T value) {
                write.accept(out, value);
            }
        };
    }

    /// Whole numbers without a fraction, as people write them.
    private static void writeNumber(JsonGenerator out, double number) {
        if (number == (int) number && !NEGATIVE_ZERO.equals(number)) {
            out.writeNumber((int) number);
        } else {
            out.writeNumber(number);
        }
    }

    private static LocalDate date(JsonCursor json) {
        String text = json.text();
        try {
            if (text.length() == DATE_LENGTH && !text.startsWith("0000")) {
                return json.shared(LocalDate.parse(text));
            }
        } catch (DateTimeException noSuchDate) {
            // refused below, like any other text
        }
        throw json.fault(Kind.DATE);
    }

    private static IsoWeek week(JsonCursor json) {
        String text = json.text();
        return IsoWeek.parse(text)
                .filter(_ -> !text.startsWith("0000"))
                .orElseThrow(() -> json.fault(Kind.WEEK));
    }

    private static Codec<Integer> time(int latest) {
        return codec(
                json -> {
                    int minute = minute(json.text());
                    if (minute < 0 || minute > latest) {
                        throw json.fault(Kind.TIME, "00:00", TimeSpan.clock(latest));
                    }
                    return minute;
                },
                (out, minute) -> out.writeString(TimeSpan.clock(minute)));
    }

    private static int minute(String text) {
        try {
            return TimeSpan.minuteOfDay(text);
        } catch (InvalidValue noTime) {
            return -1;
        }
    }

    private static ZoneId zone(String text) {
        try {
            return ZoneId.of(text);
        } catch (DateTimeException noSuchZone) {
            throw InvalidValue.at("", Rule.ZONE, text);
        }
    }
}
