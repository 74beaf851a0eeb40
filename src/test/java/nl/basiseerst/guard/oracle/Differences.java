package nl.basiseerst.guard.oracle;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/// Compares two answers: minutes to within 1, contacts to within 0.1, headroom to within 0.002.
final class Differences {

    private static final double MINUTES = 1;
    private static final double CONTACTS = 0.1;
    private static final double HEADROOM = 0.002;
    private static final double WEEKS = 0.01;

    private final List<String> found = new ArrayList<>();

    List<String> between(Answer one, Answer two) {
        same("verdict", one.verdict(), two.verdict());
        near("demand", MINUTES, one.demandMinutes(), two.demandMinutes());
        near("shortage", MINUTES, one.shortageMinutes(), two.shortageMinutes());
        near(
                "shortage without extra",
                MINUTES,
                one.shortageWithoutExtraMinutes(),
                two.shortageWithoutExtraMinutes());
        near("displaced", MINUTES, one.displacedMinutes(), two.displacedMinutes());
        near("headroom", HEADROOM, one.headroom(), two.headroom());
        each(
                "class",
                List.copyOf(new TreeMap<>(one.classes()).entrySet()),
                List.copyOf(new TreeMap<>(two.classes()).entrySet()),
                (a, b) -> {
                    same("class", a.getKey(), b.getKey());
                    near("class " + a.getKey(), MINUTES, a.getValue(), b.getValue());
                });
        each("activity", one.activities(), two.activities(), this::activity);
        each(
                "extra item",
                one.extra(),
                two.extra(),
                (a, b) -> {
                    same("extra item", a.name(), b.name());
                    near(
                            "recovered by " + a.name(),
                            MINUTES,
                            a.recoveredMinutes(),
                            b.recoveredMinutes());
                });
        same("items to release", one.release().items(), two.release().items());
        near("minutes to release", 0.01, one.release().minutes(), two.release().minutes());
        each("fragile", one.fragile(), two.fragile(), this::fragile);
        same("presence", one.presence(), two.presence());
        if (one.days() != null && two.days() != null) {
            each("day", one.days(), two.days(), this::day);
        }
        return found;
    }

    private void activity(Answer.OfActivity a, Answer.OfActivity b) {
        same("activity", a.activity(), b.activity());
        String what = " of " + a.activity();
        near("demand" + what, CONTACTS, a.demandContacts(), b.demandContacts());
        near("contacts short" + what, CONTACTS, a.shortageContacts(), b.shortageContacts());
        near("minutes short" + what, MINUTES, a.shortageMinutes(), b.shortageMinutes());
        near("backlog" + what, CONTACTS, a.backlogContacts(), b.backlogContacts());
        near("waiting weeks" + what, WEEKS, a.waitingWeeks(), b.waitingWeeks());
    }

    private void fragile(Answer.Fragile a, Answer.Fragile b) {
        String what = "fragile " + a.member() + " " + a.date();
        same("fragile", a.member() + " " + a.date(), b.member() + " " + b.date());
        near(what, MINUTES, a.shortageMinutes(), b.shortageMinutes());
        same(what + " covered", a.covered(), b.covered());
    }

    private void day(Answer.OfDay a, Answer.OfDay b) {
        same("day", a.date(), b.date());
        String what = " on " + a.date();
        same("verdict" + what, a.verdict(), b.verdict());
        near("shortage" + what, MINUTES, a.shortageMinutes(), b.shortageMinutes());
        near(
                "shortage without extra" + what,
                MINUTES,
                a.shortageWithoutExtraMinutes(),
                b.shortageWithoutExtraMinutes());
        near("displaced" + what, MINUTES, a.displacedMinutes(), b.displacedMinutes());
    }

    private <T> void each(String what, List<T> one, List<T> two, BiConsumer<T, T> compare) {
        if (one.size() != two.size()) {
            found.add("%s: %s against %s".formatted(what, one, two));
            return;
        }
        for (int i = 0; i < one.size(); i++) {
            compare.accept(one.get(i), two.get(i));
        }
    }

    private void same(String what, Object one, Object two) {
        if (!Objects.equals(one, two)) {
            found.add("%s: %s against %s".formatted(what, one, two));
        }
    }

    private void near(String what, double tolerance, @Nullable Double one, @Nullable Double two) {
        boolean agree =
                (one == null || two == null)
                        ? Objects.equals(one, two)
                        : Math.abs(one - two) <= tolerance;
        if (!agree) {
            found.add("%s: %s against %s".formatted(what, one, two));
        }
    }
}
