package nl.basiseerst.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.basiseerst.domain.plan.PracticePlan;

import java.lang.reflect.RecordComponent;
import java.util.List;

/// Compares practices thing by thing, so that a difference is one line and not two whole practices.
final class Plans {

    private Plans() {}

    static void assertSame(PracticePlan expected, PracticePlan actual, String what) {
        for (RecordComponent part : PracticePlan.class.getRecordComponents()) {
            List<?> wanted = part(part, expected);
            List<?> found = part(part, actual);
            String place = what + " " + part.getName();
            for (int i = 0; i < Math.min(wanted.size(), found.size()); i++) {
                assertEquals(wanted.get(i), found.get(i), place + "[" + i + "]");
            }
            assertEquals(wanted.size(), found.size(), place);
        }
        assertEquals(expected, actual, what);
    }

    private static List<?> part(RecordComponent part, PracticePlan plan) {
        try {
            Object value = part.getAccessor().invoke(plan);
            return value instanceof List<?> list ? list : List.of(value);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
