package nl.basiseerst.application.catalogue;

import nl.basiseerst.domain.offer.Activity;
import nl.basiseerst.domain.offer.Offer;
import nl.basiseerst.domain.value.Entity;
import nl.basiseerst.domain.value.Expectation.Rule;
import nl.basiseerst.domain.value.InvalidValue;

import org.jspecify.annotations.Nullable;

/// Something a practice may do, as the starter catalogue proposes it.
///
/// A practice has it once its plan has an activity of the same id. As long as that activity has no
/// `decidedOn`, it is a proposal that the holder still has to confirm.
///
/// @param activity with its source and without `decidedOn`; its offer is the most common one where
///   the proposal is [Proposal#ASK]
/// @param certainty how sure its class is, and, where it is or may become basic, its norms: of the
///   weakest of these
/// @param partOf id of the item whose contacts it is part of, null for none; what is part of
///   another is not planned by itself, or contacts would count twice
/// @param remark how a figure came about, or what to think of when deciding; null for nothing
public record CatalogueItem(
        Activity activity,
        Proposal proposal,
        Certainty certainty,
        String source,
        @Nullable String partOf,
        @Nullable String remark,
        CatalogueGroup group)
        implements Entity {

    public CatalogueItem {
        if (activity.decidedOn() != null) {
            throw InvalidValue.at("activity.decidedOn", Rule.ABSENT_WITH, "proposal");
        }
        if (proposal != Proposal.ASK && !proposal.name().equals(activity.offer().name())) {
            throw InvalidValue.at("activity.offer", Rule.OF_OFFER, proposal);
        }
    }

    /// That of its activity.
    @Override
    public String id() {
        return activity.id();
    }

    /// Whether it takes time of its own once the practice has it.
    public boolean isPlanned() {
        return partOf == null && activity.offer() != Offer.OUTSIDE;
    }
}
