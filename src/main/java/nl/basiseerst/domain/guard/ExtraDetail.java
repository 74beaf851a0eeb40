package nl.basiseerst.domain.guard;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What lies behind the cost of one extra item.
///
/// @param item as it was weighed
/// @param block what its block brings; null when it could serve nothing of the basic offer
/// @param serves ids of the basic activities its time could go to, in catalogue order
/// @param gains the activities that are better off with just this item given up, in catalogue
///   order: as planned, and otherwise with it given up
public record ExtraDetail(
        ExtraItem item,
        @Nullable ServingBlock block,
        List<String> serves,
        List<ActivityShift> gains) {

    public ExtraDetail {
        serves = List.copyOf(serves);
        gains = List.copyOf(gains);
    }
}
