package nl.basiseerst.application.mirror;

import nl.basiseerst.application.catalogue.Certainty;
import nl.basiseerst.application.catalogue.Measure;
import nl.basiseerst.application.catalogue.Reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The formula for the hours of a POH-S: minutes a year for a patient with a condition, times the
/// patients that have it, over the weeks of a year that are worked.
///
/// Every figure in it is a reference of the catalogue. How many patients have a condition is what
/// the practice counted, or else an assumption.
public final class PohFormula {

    private static final double MINUTES_OF_HOUR = 60;

    private final List<Reference> references;

    public PohFormula(List<Reference> references) {
        this.references = List.copyOf(references);
    }

    /// A condition of the formula.
    ///
    /// @param id the end of the ids of its references, such as `dm`
    /// @param minutes a year for one patient
    /// @param prevalence which part of the patients has it, as a percentage: an assumption
    public record Condition(String id, Reference minutes, Reference prevalence) {

        /// How many of so many patients have it, by that assumption.
        public int assumed(int patients) {
            return (int) Math.round(patients * prevalence.value() / 100);
        }
    }

    /// The conditions of which both figures are known, in the order of the catalogue.
    public List<Condition> conditions() {
        List<Condition> found = new ArrayList<>();
        for (Reference minutes : of(Measure.POH_S_MINUTES_PER_PATIENT)) {
            String id = minutes.id().substring(minutes.id().lastIndexOf('-') + 1);
            of(Measure.PREVALENCE).stream()
                    .filter(prevalence -> prevalence.id().endsWith("-" + id))
                    .findFirst()
                    .ifPresent(prevalence -> found.add(new Condition(id, minutes, prevalence)));
        }
        return found;
    }

    /// Hours a week of a POH-S per 1000 patients, by the formula; empty if the catalogue lacks a
    /// figure or the practice has no patients.
    ///
    /// @param counted patients that have a condition, by the id of the condition; an assumption
    ///   stands in for what is not in it
    public Optional<Reference> per1000(int patients, Map<String, Integer> counted) {
        Optional<Reference> weeks = of(Measure.WEEKS_PER_YEAR).stream().findFirst();
        List<Condition> conditions = conditions();
        if (weeks.isEmpty() || conditions.isEmpty() || patients <= 0) {
            return Optional.empty();
        }
        double minutes = 0;
        for (Condition one : conditions) {
            Integer own = counted.get(one.id());
            double share = one.prevalence().value() / 100;
            minutes += one.minutes().value() * (own == null ? share * patients : own);
        }
        double hours = minutes / MINUTES_OF_HOUR / weeks.get().value() / patients * 1000;
        Reference formula = conditions.getFirst().minutes();
        return Optional.of(
                new Reference(
                        "poh-s-formula",
                        Measure.POH_S_HOURS_PER_1000,
                        formula.source(),
                        hours,
                        hours,
                        formula.unit(),
                        formula.source(),
                        formula.year(),
                        Certainty.DERIVED,
                        formula.remark()));
    }

    private List<Reference> of(Measure measure) {
        return references.stream().filter(one -> one.measure() == measure).toList();
    }
}
