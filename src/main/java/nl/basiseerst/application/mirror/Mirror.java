package nl.basiseerst.application.mirror;

import nl.basiseerst.application.catalogue.Measure;
import nl.basiseerst.application.catalogue.Reference;
import nl.basiseerst.application.mirror.MirrorRow.Missing;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.domain.practice.PatientBand;
import nl.basiseerst.domain.team.Member;
import nl.basiseerst.domain.time.IsoWeek;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Holds a practice beside the figures of the field. Safe for use by several threads.
public final class Mirror {

    private final List<Reference> references;

    public Mirror(List<Reference> references) {
        this.references = List.copyOf(references);
    }

    /// What is seen in the mirror.
    ///
    /// @param patients all that are enrolled
    /// @param contract hours by contract
    /// @param rostered hours by the schedule of the week
    /// @param rows in the order of [Ratio]; a ratio has a row per definition of a full-time post
    public record Seen(int patients, TeamHours contract, TeamHours rostered, List<MirrorRow> rows) {

        public Seen {
            rows = List.copyOf(rows);
        }
    }

    /// @param date contracts of this date count, and the schedule of its week
    /// @param counted how many patients have a condition of the POH-S formula, where the practice
    ///   knows ([PohFormula#per1000])
    public Seen of(PracticePlan plan, LocalDate date, Map<String, Integer> counted) {
        int patients = plan.practice().patients().stream().mapToInt(PatientBand::count).sum();
        TeamHours contract = TeamHours.contract(plan, date);
        TeamHours rostered = TeamHours.rostered(plan, IsoWeek.of(date));
        List<MirrorRow> rows = new ArrayList<>();
        for (Ratio ratio : Ratio.values()) {
            if (ratio == Ratio.OWN_PANEL) {
                rows.add(panel(plan, date, patients));
            } else {
                for (Optional<Reference> definition : definitions(ratio)) {
                    rows.add(
                            row(
                                    ratio,
                                    definition.orElse(null),
                                    contract,
                                    rostered,
                                    patients,
                                    counted));
                }
            }
        }
        return new Seen(patients, contract, rostered, rows);
    }

    private List<Optional<Reference>> definitions(Ratio ratio) {
        Measure definition = ratio.definition();
        return definition == null
                ? List.of(Optional.empty())
                : of(definition).stream().map(Optional::of).toList();
    }

    private MirrorRow row(
            Ratio ratio,
            @Nullable Reference definition,
            TeamHours contract,
            TeamHours rostered,
            int patients,
            Map<String, Integer> counted) {
        List<Reference> beside =
                ratio == Ratio.POH_S_HOURS
                        ? new PohFormula(references).per1000(patients, counted).stream().toList()
                        : of(ratio.measure());
        Double own = value(ratio, definition, contract, patients);
        return new MirrorRow(
                ratio,
                definition,
                own,
                value(ratio, definition, rostered, patients),
                beside,
                own == null ? missing(ratio, patients) : null);
    }

    private static Missing missing(Ratio ratio, int patients) {
        return patients == 0 && !ratio.isShare() ? Missing.PATIENTS : Missing.HOURS;
    }

    /// The ratio in the unit of its measure; null if it would be a division by nothing.
    private static @Nullable Double value(
            Ratio ratio, @Nullable Reference definition, TeamHours hours, int patients) {
        double own = hours.of(ratio.roles());
        double fte = definition == null ? 1 : definition.value();
        if (hours.all() == 0 || (patients == 0 && !ratio.isShare())) {
            return null;
        }
        return switch (ratio) {
            case PATIENTS_PER_GP -> own == 0 ? null : (Double) (patients / (own / fte));
            case TEAM_HOURS, ASSISTANT_HOURS, POH_S_HOURS -> own / patients * 1000;
            case GP_SHARE, ASSISTANT_SHARE, POH_SHARE, OTHER_SHARE -> own / hours.all() * 100;
            case ASSISTANT_FTE -> own / fte / patients * 2350;
            case POH_GGZ_HOURS -> own / patients * 2350;
            case OWN_PANEL -> null;
        };
    }

    private static MirrorRow panel(PracticePlan plan, LocalDate date, int patients) {
        List<Integer> panels =
                plan.members().stream()
                        .filter(member -> member.employed().contains(date))
                        .map(Member::panel)
                        .filter(Objects::nonNull)
                        .toList();
        double onList = panels.stream().mapToInt(panel -> panel).sum();
        boolean known = patients > 0 && !panels.isEmpty();
        Missing missing = patients == 0 ? Missing.PATIENTS : Missing.PANELS;
        return new MirrorRow(
                Ratio.OWN_PANEL,
                null,
                known ? (Double) (onList / patients * 100) : null,
                null,
                List.of(),
                known ? null : missing);
    }

    private List<Reference> of(@Nullable Measure measure) {
        return references.stream()
                .filter(one -> one.measure() == measure)
                .sorted(Comparator.comparingInt(Reference::year).reversed())
                .toList();
    }
}
