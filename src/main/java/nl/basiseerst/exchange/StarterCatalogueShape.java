package nl.basiseerst.exchange;

import nl.basiseerst.application.catalogue.BandShare;
import nl.basiseerst.application.catalogue.CatalogueItem;
import nl.basiseerst.application.catalogue.Reference;
import nl.basiseerst.application.catalogue.ShippedTaskType;
import nl.basiseerst.application.catalogue.StarterCatalogue;
import nl.basiseerst.domain.offer.RoleFallback;
import nl.basiseerst.domain.offer.SessionType;
import nl.basiseerst.domain.schedule.DayPattern;
import nl.basiseerst.domain.schedule.PresenceRule;
import nl.basiseerst.domain.team.Competence;

import java.time.LocalDate;
import java.util.List;

/// The starter catalogue as a whole.
final class StarterCatalogueShape {

    private StarterCatalogueShape() {}

    static Shape<StarterCatalogue> catalogue() {
        Field<StarterCatalogue, LocalDate> date =
                Field.required("date", Codecs.DATE, StarterCatalogue::date);
        Field<StarterCatalogue, List<BandShare>> ageProfile =
                Field.list("ageProfile", CatalogueShapes.bandShare(), StarterCatalogue::ageProfile);
        Field<StarterCatalogue, List<CatalogueItem>> items =
                Field.list("items", CatalogueShapes.item(), StarterCatalogue::items);
        Field<StarterCatalogue, List<Competence>> competences =
                Field.list("competences", TeamShapes.competence(), StarterCatalogue::competences);
        Field<StarterCatalogue, List<SessionType>> sessionTypes =
                Field.list(
                        "sessionTypes",
                        SessionShapes.sessionType(),
                        StarterCatalogue::sessionTypes);
        Field<StarterCatalogue, List<RoleFallback>> roles =
                Field.list("roles", SessionShapes.fallback(), StarterCatalogue::roles);
        Field<StarterCatalogue, List<PresenceRule>> presenceRules =
                Field.list(
                        "presenceRules",
                        ScheduleShapes.presenceRule(),
                        StarterCatalogue::presenceRules);
        Field<StarterCatalogue, List<ShippedTaskType>> taskTypes =
                Field.list("taskTypes", CatalogueShapes.taskType(), StarterCatalogue::taskTypes);
        Field<StarterCatalogue, List<DayPattern>> dayPatterns =
                Field.list(
                        "dayPatterns",
                        GroundworkShapes.dayPattern(),
                        StarterCatalogue::dayPatterns);
        Field<StarterCatalogue, List<Reference>> references =
                Field.list("references", CatalogueShapes.reference(), StarterCatalogue::references);
        return new Shape<>(
                List.of(
                        date,
                        ageProfile,
                        items,
                        competences,
                        sessionTypes,
                        roles,
                        presenceRules,
                        taskTypes,
                        dayPatterns,
                        references),
                v ->
                        new StarterCatalogue(
                                v.get(date),
                                v.get(ageProfile),
                                v.get(items),
                                v.get(competences),
                                v.get(sessionTypes),
                                v.get(roles),
                                v.get(presenceRules),
                                v.get(taskTypes),
                                v.get(dayPatterns),
                                v.get(references)));
    }
}
