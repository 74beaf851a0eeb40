package nl.basiseerst.application.setup;

import nl.basiseerst.domain.offer.Activity;

/// What a practice can decide of a service.
public enum OfferChoice {
    /// The practice does it, as extra offer.
    OURS,
    /// The practice does not do it.
    NOT_OURS,
    /// It belongs to the basic offer of this practice.
    BASIC,
    /// It is no task of a general practice.
    NO_TASK;

    /// The reason that is recorded with what the practice does not do. In the language of the
    /// catalogue, as every source and reason of an activity.
    static final String NOT_DONE = "Doen wij niet";

    /// The reason that is recorded with what is no task of the practice.
    static final String NOT_A_TASK = "Geen taak van de praktijk";

    /// How an activity is classed now.
    public static OfferChoice of(Activity activity) {
        return switch (activity.offer()) {
            case BASIC -> BASIC;
            case EXTRA -> OURS;
            case OUTSIDE -> NOT_DONE.equals(activity.source()) ? NOT_OURS : NO_TASK;
        };
    }
}
