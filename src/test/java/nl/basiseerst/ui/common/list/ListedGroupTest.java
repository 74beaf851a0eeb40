package nl.basiseerst.ui.common.list;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class ListedGroupTest {

    private static final List<ListedGroup> ALL =
            List.of(
                    new ListedGroup(
                            "Huisartsen",
                            List.of(
                                    Listed.of("a", "A. Çelik", "32 u"),
                                    Listed.of("b", "B. de Wit", "24 u"))),
                    new ListedGroup("Assistenten", List.of(Listed.of("c", "C. Wit", "32 u"))));

    @ParameterizedTest
    @CsvSource({
        "'', a b c",
        "wit, b c",
        "CELIK, a",
        "huisarts wit, b",
        "'  32  ', a c",
        "wit huis 24, b",
        "zzz, ''"
    })
    void everyWordMustOccurSomewhere(String search, String found) {
        List<String> ids =
                ListedGroup.matching(ALL, search).stream()
                        .flatMap(group -> group.items().stream())
                        .map(Listed::id)
                        .toList();
        assertEquals(found, String.join(" ", ids));
    }

    @Test
    void groupsWithoutAnyAreLeftOut() {
        assertEquals(1, ListedGroup.matching(ALL, "çelik").size());
    }
}
