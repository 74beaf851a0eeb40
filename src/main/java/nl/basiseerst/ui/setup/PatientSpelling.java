package nl.basiseerst.ui.setup;

import nl.basiseerst.application.words.Terms;
import nl.basiseerst.ui.common.form.Mistyped;
import nl.basiseerst.ui.common.form.Spelling;

import java.util.regex.Pattern;

/// How a large number of patients is typed: `5000`, `5.000`, `5,000` or `5 000`; it is written with
/// what separates thousands in the language.
final class PatientSpelling {

    private static final Pattern TYPED = Pattern.compile("\\d{1,6}|\\d{1,3}[., ]\\d{3}");

    static final Spelling<Integer> COUNT =
            new Spelling<>(
                    PatientSpelling::read, (messages, count) -> new Terms(messages).count(count));

    private PatientSpelling() {}

    private static Integer read(String typed) {
        if (!TYPED.matcher(typed).matches()) {
            throw new Mistyped("setup.patients.needed");
        }
        return Integer.valueOf(typed.replaceAll("[., ]", ""));
    }
}
