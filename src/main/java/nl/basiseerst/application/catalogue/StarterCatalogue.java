package nl.basiseerst.application.catalogue;

import nl.basiseerst.domain.offer.RoleFallback;
import nl.basiseerst.domain.offer.SessionType;
import nl.basiseerst.domain.practice.PatientBand;
import nl.basiseerst.domain.schedule.DayPattern;
import nl.basiseerst.domain.schedule.PresenceRule;
import nl.basiseerst.domain.team.Competence;
import nl.basiseerst.domain.value.Expectation.Rule;
import nl.basiseerst.domain.value.InvalidValue;
import nl.basiseerst.domain.value.Require;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What practices usually do, by whom and how often, with the source of each figure: a proposal
/// that a holder confirms or changes.
///
/// @param date when it was put together
/// @param ageProfile how the population is divided over the age bands
/// @param sessionTypes their activities may be items of another offer than the session: a practice
///   has those of the session's own offer
/// @param dayPatterns by role, in the order in which colleagues of a day take them in turn
public record StarterCatalogue(
        LocalDate date,
        List<BandShare> ageProfile,
        List<CatalogueItem> items,
        List<Competence> competences,
        List<SessionType> sessionTypes,
        List<RoleFallback> roles,
        List<PresenceRule> presenceRules,
        List<ShippedTaskType> taskTypes,
        List<DayPattern> dayPatterns,
        List<Reference> references) {

    public StarterCatalogue {
        ageProfile = List.copyOf(ageProfile);
        Require.notEmpty("ageProfile", ageProfile);
        Require.once("ageProfile", "ageBand", ageProfile, BandShare::ageBand);
        items = List.copyOf(items);
        Require.once("items", "id", items, CatalogueItem::id);
        competences = List.copyOf(competences);
        sessionTypes = List.copyOf(sessionTypes);
        roles = List.copyOf(roles);
        presenceRules = List.copyOf(presenceRules);
        taskTypes = List.copyOf(taskTypes);
        dayPatterns = List.copyOf(dayPatterns);
        references = List.copyOf(references);
        Require.once("references", "id", references, Reference::id);
        requireWholes(items);
    }

    private static void requireWholes(List<CatalogueItem> items) {
        Set<String> known = new HashSet<>();
        items.forEach(item -> known.add(item.id()));
        for (int i = 0; i < items.size(); i++) {
            String whole = items.get(i).partOf();
            if (whole != null && !known.contains(whole)) {
                throw InvalidValue.at("items[" + i + "].partOf", Rule.KNOWN, whole);
            }
        }
    }

    public Optional<CatalogueItem> item(String id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst();
    }

    /// So many patients over the age bands of the population; together exactly as many.
    ///
    /// @param total at least 0
    public List<PatientBand> split(int total) {
        Require.atLeast("total", total, 0);
        double all = ageProfile.stream().mapToDouble(BandShare::share).sum();
        List<PatientBand> bands = new ArrayList<>();
        double until = 0;
        int given = 0;
        for (BandShare band : ageProfile) {
            until += band.share();
            // rounding what has been given so far keeps the sum exact
            int so = (int) Math.round(total * until / all);
            bands.add(new PatientBand(band.ageBand(), so - given));
            given = so;
        }
        return bands;
    }
}
