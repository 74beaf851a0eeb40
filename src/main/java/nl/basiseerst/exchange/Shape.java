package nl.basiseerst.exchange;

import nl.basiseerst.application.FileFault.Kind;
import nl.basiseerst.domain.value.InvalidValue;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// A thing that stands in JSON as an object: its fields, in the order they are written, and how it
/// is made of their values.
final class Shape<E> implements Codec<E> {

    private final List<Field<E, ?>> fields;
    private final Function<Values<E>, E> make;
    private final Map<String, Integer> index = new HashMap<>();

    /// @param make throws [InvalidValue] for what may not be
    Shape(List<Field<E, ?>> fields, Function<Values<E>, E> make) {
        this.fields = List.copyOf(fields);
        this.make = make;
        for (Field<E, ?> field : fields) {
            index.put(field.name(), index.size());
        }
    }

    @Override
    public E read(JsonCursor json) {
        json.expect(JsonToken.START_OBJECT, Kind.OBJECT);
        @Nullable Object[] values = new @Nullable Object[fields.size()];
        boolean[] seen = new boolean[fields.size()];
        for (String name = json.nextField(); name != null; name = json.nextField()) {
            int at = known(json, name);
            if (seen[at]) {
                throw json.fault(Kind.FIELD_ONCE);
            }
            seen[at] = true;
            json.next();
            if (!json.isNull()) {
                values[at] = fields.get(at).codec().read(json);
            }
            json.leave();
        }
        requireAll(json, values);
        try {
            return make.apply(new Values<>(index, values));
        } catch (InvalidValue refused) {
            throw refused.under(json.path());
        }
    }

    private int known(JsonCursor json, String name) {
        Integer at = index.get(name);
        if (at == null) {
            throw json.fault(Kind.KNOWN_FIELD, fields.stream().map(Field::name).toArray());
        }
        return at;
    }

    private void requireAll(JsonCursor json, @Nullable Object[] values) {
        for (int i = 0; i < values.length; i++) {
            if (values[i] == null && fields.get(i).required()) {
                json.enter(fields.get(i).name());
                throw json.fault(Kind.REQUIRED);
            }
        }
    }

    @Override
    public void write(JsonGenerator out, E thing) {
        out.writeStartObject();
        for (Field<E, ?> field : fields) {
            field.write(out, thing);
        }
        out.writeEndObject();
    }
}
