package nl.basiseerst.exchange;

import nl.basiseerst.domain.team.Registration;
import nl.basiseerst.domain.team.Role;
import nl.basiseerst.domain.team.Supervision;
import nl.basiseerst.domain.team.Supervision.Level;

import java.util.List;
import java.util.function.Function;

/// The three fields that say what supervision a piece of work asks for.
record SupervisionFields<E>(
        Field<E, Level> level,
        Field<E, List<Role>> supervisedBy,
        Field<E, List<Registration>> waivedFor) {

    static <E> SupervisionFields<E> of(Function<E, Supervision> supervision) {
        return new SupervisionFields<>(
                Field.orElse(
                        "supervision",
                        Codecs.name(Level.class),
                        e -> supervision.apply(e).level(),
                        Level.NONE),
                Field.orElse(
                        "supervisedBy",
                        Codecs.list(Codecs.name(Role.class)),
                        e -> supervision.apply(e).supervisedBy(),
                        Supervision.BY_DEFAULT),
                Field.list(
                        "supervisionWaivedFor",
                        Codecs.name(Registration.class),
                        e -> supervision.apply(e).waivedFor()));
    }

    Supervision get(Values<E> values) {
        return new Supervision(values.get(level), values.get(supervisedBy), values.get(waivedFor));
    }
}
