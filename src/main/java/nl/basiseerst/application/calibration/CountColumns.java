package nl.basiseerst.application.calibration;

import nl.basiseerst.application.calibration.CountFault.Kind;
import nl.basiseerst.application.table.Table;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/// Which columns of a table hold the date, the activity and the number; counted from 0, negative
/// when there is none. Of all other columns only the title is looked at.
record CountColumns(int date, int activity, int contacts, List<CountFault> faults) {

    /// For a table without titles: the first three columns.
    static final CountColumns FIRST_THREE = new CountColumns(0, 1, 2, List.of());

    private static final Set<String> DATE = Set.of("datum", "date", "dag", "day");
    private static final Set<String> ACTIVITY =
            Set.of(
                    "activiteit",
                    "activity",
                    "verrichting",
                    "contactsoort",
                    "contacttype",
                    "soort",
                    "type",
                    "omschrijving");
    private static final Set<String> NUMBER =
            Set.of("aantal", "aantallen", "count", "number", "contacten", "contacts");

    /// Words in a title that make a column one about people. What starts with `patient` or `client`
    /// is one too.
    private static final Set<String> PERSONAL =
            Set.of(
                    "naam",
                    "voornaam",
                    "achternaam",
                    "roepnaam",
                    "familienaam",
                    "name",
                    "surname",
                    "bsn",
                    "burgerservicenummer",
                    "geboorte",
                    "geboortedatum",
                    "geboortejaar",
                    "geboren",
                    "gebdatum",
                    "birthdate",
                    "birth",
                    "dob",
                    "leeftijd",
                    "geslacht",
                    "gender",
                    "adres",
                    "address",
                    "straat",
                    "postcode",
                    "woonplaats",
                    "telefoon",
                    "telefoonnummer",
                    "mobiel",
                    "email",
                    "polisnummer",
                    "verzekerde",
                    "verzekerdennummer",
                    "diagnose",
                    "icpc",
                    "episode",
                    "journaal");

    /// The columns by their titles.
    static CountColumns of(Table.Row titles) {
        List<CountFault> faults = new ArrayList<>();
        int date = -1;
        int activity = -1;
        int contacts = -1;
        for (int column = 0; column < titles.cells().size(); column++) {
            List<String> words = words(titles.cell(column));
            boolean number = words.stream().anyMatch(NUMBER::contains);
            boolean what = words.stream().anyMatch(ACTIVITY::contains);
            if (isPersonal(words, number, what)) {
                faults.add(
                        new CountFault(
                                titles.number(), column, Kind.PATIENT_COLUMN, titles.cell(column)));
            } else if (number && contacts < 0) {
                contacts = column;
            } else if (what && activity < 0) {
                activity = column;
            } else if (date < 0 && words.stream().anyMatch(DATE::contains)) {
                date = column;
            }
        }
        missing(date, titles, Kind.NO_DATE_COLUMN, faults);
        missing(activity, titles, Kind.NO_ACTIVITY_COLUMN, faults);
        missing(contacts, titles, Kind.NO_COUNT_COLUMN, faults);
        return new CountColumns(date, activity, contacts, List.copyOf(faults));
    }

    private static void missing(int column, Table.Row titles, Kind kind, List<CountFault> faults) {
        if (column < 0) {
            faults.add(new CountFault(titles.number(), -1, kind, ""));
        }
    }

    /// A number of patients is no patient, the name of an activity no name.
    private static boolean isPersonal(List<String> words, boolean number, boolean what) {
        Predicate<String> patient = word -> word.startsWith("patient") || word.startsWith("client");
        return !number
                && (words.stream().anyMatch(patient)
                        || (!what && words.stream().anyMatch(PERSONAL::contains)));
    }

    /// A text as words of letters and digits, without capitals and accents.
    static List<String> words(String text) {
        String plain =
                Normalizer.normalize(text, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .toLowerCase(Locale.ROOT);
        return Arrays.stream(plain.split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
