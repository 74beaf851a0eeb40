package nl.basiseerst.ui.offer;

import nl.basiseerst.domain.guard.ModelCounts;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.testing.Samples;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// Tables as a practice takes them out of its own system: made up, around what the norms of De
/// Linde ask.
final class CountedTables {

    private static final PracticePlan LINDE = Samples.plan("linde");

    /// @param factor how many times the norm is asked
    private record Asked(String label, String activity, double factor) {}

    private CountedTables() {}

    /// So many weeks up to 20 November 2026, as cells off the clipboard.
    static String pasted(int weeks) {
        List<Asked> asked =
                List.of(
                        new Asked("Consult dezelfde dag (U3-U4)", "dagconsult", 1.15),
                        new Asked("Telefonische triage", "triage", 0.82),
                        new Asked("Visite", "visite", 1.0),
                        new Asked("Herhaalrecepten", "herhaalrecept", 1.31),
                        new Asked("Spoed", "spoed", 0.97));
        Random chance = new Random(7);
        LocalDate until = LocalDate.of(2026, 11, 20);
        LocalDate from = until.minusDays(weeks * 7L - 3);
        StringBuilder table = new StringBuilder("Datum\tActiviteit\tAantal\n");
        for (Asked one : asked) {
            ModelCounts.of(LINDE, one.activity(), from, until)
                    .forEach(
                            (date, contacts) ->
                                    line(
                                            table,
                                            date,
                                            one.label(),
                                            contacts * one.factor(),
                                            chance));
        }
        line(table, until.minusDays(1), "Overleg apotheek", 6, chance);
        return table.toString();
    }

    private static void line(
            StringBuilder table, LocalDate date, String label, double contacts, Random chance) {
        long counted =
                Math.max(0, Math.round(contacts + Math.sqrt(contacts) * chance.nextGaussian()));
        table.append(
                String.format(
                        Locale.ROOT,
                        "%d-%d-%d\t%s\t%d\n",
                        date.getDayOfMonth(),
                        date.getMonthValue(),
                        date.getYear(),
                        label,
                        counted));
    }
}
