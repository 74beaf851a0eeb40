package nl.basiseerst.exchange;

import nl.basiseerst.application.catalogue.BandShare;
import nl.basiseerst.application.catalogue.CatalogueGroup;
import nl.basiseerst.application.catalogue.CatalogueItem;
import nl.basiseerst.application.catalogue.Certainty;
import nl.basiseerst.application.catalogue.Measure;
import nl.basiseerst.application.catalogue.Proposal;
import nl.basiseerst.application.catalogue.Reference;
import nl.basiseerst.application.catalogue.ShippedTaskType;
import nl.basiseerst.domain.delegation.TaskType;
import nl.basiseerst.domain.offer.Activity;

import java.util.List;
import java.util.function.Function;

/// What the starter catalogue says of each thing besides the thing itself.
final class CatalogueShapes {

    private CatalogueShapes() {}

    static Shape<BandShare> bandShare() {
        Field<BandShare, String> ageBand =
                Field.required("ageBand", Codecs.TEXT, BandShare::ageBand);
        Field<BandShare, Double> share = Field.required("share", Codecs.NUMBER, BandShare::share);
        return new Shape<>(
                List.of(ageBand, share), v -> new BandShare(v.get(ageBand), v.get(share)));
    }

    static Shape<CatalogueItem> item() {
        Field<CatalogueItem, Activity> activity =
                Field.required("activity", ActivityShape.activity(), CatalogueItem::activity);
        Field<CatalogueItem, Proposal> proposal =
                Field.required("proposal", Codecs.name(Proposal.class), CatalogueItem::proposal);
        Field<CatalogueItem, Certainty> certainty = certainty(CatalogueItem::certainty);
        Field<CatalogueItem, String> source =
                Field.required("source", Codecs.TEXT, CatalogueItem::source);
        Field<CatalogueItem, String> partOf =
                Field.optional("partOf", Codecs.REFERENCE, CatalogueItem::partOf);
        Field<CatalogueItem, String> remark =
                Field.optional("remark", Codecs.TEXT, CatalogueItem::remark);
        Field<CatalogueItem, CatalogueGroup> group =
                Field.required("group", Codecs.name(CatalogueGroup.class), CatalogueItem::group);
        return new Shape<>(
                List.of(activity, proposal, certainty, source, partOf, remark, group),
                v ->
                        new CatalogueItem(
                                v.get(activity),
                                v.get(proposal),
                                v.get(certainty),
                                v.get(source),
                                v.find(partOf),
                                v.find(remark),
                                v.get(group)));
    }

    static Shape<ShippedTaskType> taskType() {
        Field<ShippedTaskType, TaskType> taskType =
                Field.required("taskType", TaskShapes.taskType(), ShippedTaskType::taskType);
        Field<ShippedTaskType, Certainty> certainty = certainty(ShippedTaskType::certainty);
        Field<ShippedTaskType, String> source =
                Field.required("source", Codecs.TEXT, ShippedTaskType::source);
        Field<ShippedTaskType, String> remark =
                Field.optional("remark", Codecs.TEXT, ShippedTaskType::remark);
        return new Shape<>(
                List.of(taskType, certainty, source, remark),
                v ->
                        new ShippedTaskType(
                                v.get(taskType), v.get(certainty), v.get(source), v.find(remark)));
    }

    static Shape<Reference> reference() {
        Field<Reference, String> id = Field.required("id", Codecs.TEXT, Reference::id);
        Field<Reference, Measure> measure =
                Field.required("measure", Codecs.name(Measure.class), Reference::measure);
        Field<Reference, String> name = Field.required("name", Codecs.TEXT, Reference::name);
        Field<Reference, Double> from = Field.required("from", Codecs.NUMBER, Reference::from);
        Field<Reference, Double> to = Field.required("to", Codecs.NUMBER, Reference::to);
        Field<Reference, String> unit = Field.required("unit", Codecs.TEXT, Reference::unit);
        Field<Reference, String> source = Field.required("source", Codecs.TEXT, Reference::source);
        Field<Reference, Integer> year = Field.required("year", Codecs.WHOLE, Reference::year);
        Field<Reference, Certainty> certainty = certainty(Reference::certainty);
        Field<Reference, String> remark = Field.optional("remark", Codecs.TEXT, Reference::remark);
        return new Shape<>(
                List.of(id, measure, name, from, to, unit, source, year, certainty, remark),
                v ->
                        new Reference(
                                v.get(id),
                                v.get(measure),
                                v.get(name),
                                v.get(from),
                                v.get(to),
                                v.get(unit),
                                v.get(source),
                                v.get(year),
                                v.get(certainty),
                                v.find(remark)));
    }

    private static <E> Field<E, Certainty> certainty(Function<E, Certainty> value) {
        return Field.required("certainty", Codecs.name(Certainty.class), value);
    }
}
