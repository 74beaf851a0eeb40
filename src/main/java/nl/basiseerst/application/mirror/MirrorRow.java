package nl.basiseerst.application.mirror;

import nl.basiseerst.application.catalogue.Reference;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// One ratio of the practice beside what the field says of it.
///
/// @param definition how many hours are one full-time post here; null where that does not matter
/// @param contract the ratio by contract hours, in the unit of the ratio; null if it is not known
/// @param rostered the same by the schedule of the shown week
/// @param references figures of the field, the newest first
/// @param missing what is to be filled in before there is a ratio; null for nothing
public record MirrorRow(
        Ratio ratio,
        @Nullable Reference definition,
        @Nullable Double contract,
        @Nullable Double rostered,
        List<Reference> references,
        @Nullable Missing missing) {

    /// What is to be filled in.
    public enum Missing {
        PATIENTS,
        /// Nobody of those it is about has hours by contract.
        HOURS,
        /// Nobody has patients of their own.
        PANELS
    }

    /// Where the practice stands beside the newest reference.
    public enum Standing {
        LESS,
        /// As good as the same.
        SAME,
        MORE
    }

    /// Within this share of a reference a practice stands where the reference does: figures of the
    /// field are no more exact than that.
    private static final double SAME = 0.05;

    public MirrorRow {
        references = List.copyOf(references);
    }

    /// Where the contract hours stand beside the newest reference; null if either is not known.
    public @Nullable Standing standing() {
        Double own = contract;
        if (own == null || references.isEmpty()) {
            return null;
        }
        Reference newest = references.getFirst();
        if (own < newest.from() * (1 - SAME)) {
            return Standing.LESS;
        }
        return own > newest.to() * (1 + SAME) ? Standing.MORE : Standing.SAME;
    }
}
