package nl.basiseerst.ui.offer;

import nl.basiseerst.domain.guard.ModelCounts;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.testing.Samples;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/// Tables as a practice takes them out of its own system: made up, around what the norms of De
/// Linde ask.
final class CountedTables {

    private static final PracticePlan LINDE = Samples.plan("linde");

    private CountedTables() {}

    /// So many weeks up to 20 November 2026, as cells off the clipboard.
    static String pasted(int weeks) {
        Map<String, Double> factors = new LinkedHashMap<>();
        factors.put("Consult dezelfde dag (U3-U4)", 1.15);
        factors.put("Telefonische triage", 0.82);
        factors.put("Visite", 1.0);
        factors.put("Herhaalrecepten", 1.31);
        factors.put("Spoed", 0.97);
        Map<String, String> ids =
                Map.of(
                        "Consult dezelfde dag (U3-U4)", "dagconsult",
                        "Telefonische triage", "triage",
                        "Visite", "visite",
                        "Herhaalrecepten", "herhaalrecept",
                        "Spoed", "spoed");
        Random chance = new Random(7);
        LocalDate until = LocalDate.of(2026, 11, 20);
        StringBuilder table = new StringBuilder("Datum\tActiviteit\tAantal\n");
        factors.forEach(
                (label, factor) ->
                        ModelCounts.of(
                                        LINDE,
                                        ids.get(label),
                                        until.minusDays(weeks * 7L - 3),
                                        until)
                                .forEach(
                                        (date, contacts) ->
                                                line(
                                                        table,
                                                        date,
                                                        label,
                                                        contacts * factor,
                                                        chance)));
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
