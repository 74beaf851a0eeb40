package nl.basiseerst.domain.guard;

import java.util.List;

/// What lies behind the coverage of one activity in a week.
///
/// @param activity id of the activity
/// @param weeklyContacts what a full week asks, backlog and closed days aside
/// @param carriedContacts backlog carried in; 0 unless the activity is deferrable
/// @param asked the demand of the week, piece by piece, in the order of days and dayparts
/// @param blocks that can serve it, in the order of days and blocks; their minutes are shared with
///   what else they serve
/// @param away who could serve it too, but is away, in the order of days and members
public record ActivityDetail(
        String activity,
        double weeklyContacts,
        double carriedContacts,
        List<AskedPiece> asked,
        List<ServingBlock> blocks,
        List<AwayMember> away) {

    public ActivityDetail {
        asked = List.copyOf(asked);
        blocks = List.copyOf(blocks);
        away = List.copyOf(away);
    }

    /// Contacts asked in the whole week.
    public double contacts() {
        return asked.stream().mapToDouble(AskedPiece::contacts).sum();
    }

    /// The same in norm minutes.
    public double minutes() {
        return asked.stream().mapToDouble(AskedPiece::minutes).sum();
    }
}
