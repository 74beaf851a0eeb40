package nl.basiseerst.application.overview;

import nl.basiseerst.domain.delegation.TaskStatus;
import nl.basiseerst.domain.offer.Offer;
import nl.basiseerst.domain.time.TimeSet;

import org.jspecify.annotations.Nullable;

/// A task of the day as it is shown.
///
/// @param window when it must be done; empty on a closed day
/// @param minutes working minutes it takes
/// @param assignee name of who does it, null for nobody yet
public record TaskLine(
        String name,
        TimeSet window,
        double minutes,
        Offer offer,
        @Nullable String assignee,
        TaskStatus status,
        TaskCheck check) {}
