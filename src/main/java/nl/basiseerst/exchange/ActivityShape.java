package nl.basiseerst.exchange;

import nl.basiseerst.domain.offer.Activity;
import nl.basiseerst.domain.offer.CoreTask;
import nl.basiseerst.domain.offer.DelegationMode;
import nl.basiseerst.domain.offer.Demand;
import nl.basiseerst.domain.offer.Offer;
import nl.basiseerst.domain.offer.Performer;
import nl.basiseerst.domain.team.Role;

import java.time.LocalDate;
import java.util.List;

/// What the practice does for patients, and who may do it.
final class ActivityShape {

    private ActivityShape() {}

    static Shape<Activity> activity() {
        Field<Activity, String> id = Field.required("id", Codecs.TEXT, Activity::id);
        Field<Activity, String> name = Field.required("name", Codecs.TEXT, Activity::name);
        Field<Activity, Offer> offer =
                Field.required("offer", Codecs.name(Offer.class), Activity::offer);
        Field<Activity, String> source = Field.optional("source", Codecs.TEXT, Activity::source);
        Field<Activity, LocalDate> decidedOn =
                Field.optional("decidedOn", Codecs.DATE, Activity::decidedOn);
        Field<Activity, Boolean> reserved =
                Field.orElse("reserved", Codecs.FLAG, Activity::reserved, false);
        Field<Activity, CoreTask> coreTask =
                Field.optional("coreTask", Codecs.name(CoreTask.class), Activity::coreTask);
        Field<Activity, Integer> priority =
                Field.required("priority", Codecs.WHOLE, Activity::priority);
        Field<Activity, Integer> accessDays =
                Field.required("accessDays", Codecs.WHOLE, Activity::accessDays);
        Field<Activity, Integer> accessWeeks =
                Field.optional("accessWeeks", Codecs.WHOLE, Activity::accessWeeks);
        Field<Activity, Boolean> withinDaypart =
                Field.orElse("withinDaypart", Codecs.FLAG, Activity::withinDaypart, false);
        Field<Activity, Demand> demand =
                Field.orElse("demand", DemandShape.demand(), Activity::demand, Demand.NONE);
        Field<Activity, List<Performer>> performers =
                Field.required("performers", Codecs.list(performer()), Activity::performers);
        return new Shape<>(
                List.of(
                        id,
                        name,
                        offer,
                        source,
                        decidedOn,
                        reserved,
                        coreTask,
                        priority,
                        accessDays,
                        accessWeeks,
                        withinDaypart,
                        demand,
                        performers),
                v ->
                        new Activity(
                                v.get(id),
                                v.get(name),
                                v.get(offer),
                                v.find(source),
                                v.find(decidedOn),
                                v.get(reserved),
                                v.find(coreTask),
                                v.get(priority),
                                v.get(accessDays),
                                v.find(accessWeeks),
                                v.get(withinDaypart),
                                v.get(demand),
                                v.get(performers)));
    }

    private static Shape<Performer> performer() {
        Field<Performer, Role> role =
                Field.required("role", Codecs.name(Role.class), Performer::role);
        Field<Performer, Double> minutes =
                Field.required("minutes", Codecs.NUMBER, Performer::minutes);
        Field<Performer, Double> maxShare =
                Field.orElse("maxShare", Codecs.NUMBER, Performer::maxShare, 1.0);
        Field<Performer, DelegationMode> mode =
                Field.required("mode", Codecs.name(DelegationMode.class), Performer::mode);
        SupervisionFields<Performer> supervision = SupervisionFields.of(Performer::supervision);
        Field<Performer, String> competence =
                Field.optional("competence", Codecs.REFERENCE, Performer::competence);
        return new Shape<>(
                List.of(
                        role,
                        minutes,
                        maxShare,
                        mode,
                        supervision.level(),
                        supervision.supervisedBy(),
                        supervision.waivedFor(),
                        competence),
                v ->
                        new Performer(
                                v.get(role),
                                v.get(minutes),
                                v.get(maxShare),
                                v.get(mode),
                                supervision.get(v),
                                v.find(competence)));
    }
}
