package nl.basiseerst.exchange;

import nl.basiseerst.domain.time.TimeSpan;
import nl.basiseerst.domain.value.Expectation.Rule;
import nl.basiseerst.domain.value.InvalidValue;

import org.jspecify.annotations.Nullable;

import java.util.function.Function;

/// The two fields of a stretch of a day: where it begins and where it ends.
record SpanFields<E>(Field<E, Integer> from, Field<E, Integer> to) {

    static <E> SpanFields<E> required(Function<E, TimeSpan> span) {
        return new SpanFields<>(
                Field.required("from", Codecs.START, e -> span.apply(e).from()),
                Field.required("to", Codecs.END, e -> span.apply(e).to()));
    }

    /// Fields that stand there both or not at all.
    static <E> SpanFields<E> optional(
            String from, String to, Function<E, ? extends @Nullable TimeSpan> span) {
        return new SpanFields<>(
                Field.optional(from, Codecs.START, e -> begin(span.apply(e))),
                Field.optional(to, Codecs.END, e -> end(span.apply(e))));
    }

    private static @Nullable Integer begin(@Nullable TimeSpan span) {
        return span == null ? null : span.from();
    }

    private static @Nullable Integer end(@Nullable TimeSpan span) {
        return span == null ? null : span.to();
    }

    TimeSpan get(Values<E> values) {
        return span(values.get(from), values.get(to));
    }

    /// @throws InvalidValue at the field that is missing if only one of the two is there
    @Nullable TimeSpan find(Values<E> values) {
        Integer begin = values.find(from);
        Integer end = values.find(to);
        if (begin == null && end == null) {
            return null;
        }
        if (begin == null || end == null) {
            String missing = begin == null ? from.name() : to.name();
            throw InvalidValue.at(missing, Rule.BOTH_OR_NEITHER, from.name(), to.name());
        }
        return span(begin, end);
    }

    /// The domain calls the end `to`; here it may have another name.
    private TimeSpan span(int begin, int end) {
        try {
            return new TimeSpan(begin, end);
        } catch (InvalidValue refused) {
            throw new InvalidValue(to.name(), refused.expectation());
        }
    }
}
