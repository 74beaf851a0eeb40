package nl.basiseerst.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import nl.basiseerst.domain.value.Expectation.Rule;
import nl.basiseerst.domain.value.InvalidValue;

import org.junit.jupiter.api.function.Executable;

/// Asserts that a value refuses to be made, where and why.
public final class Refused {

    private Refused() {}

    public static void assertRefused(String path, Rule rule, Executable making) {
        InvalidValue refused = assertThrows(InvalidValue.class, making);
        assertEquals(path + " " + rule, refused.path() + " " + refused.expectation().rule());
    }
}
