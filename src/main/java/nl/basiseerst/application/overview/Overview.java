package nl.basiseerst.application.overview;

/// A page, or as many as it takes, to hang on the wall or take along.
public sealed interface Overview permits WeekOverview, DayOverview, MemberOverview, RoomsOverview {

    /// Of which practice, in which version, made when.
    PrintStamp stamp();
}
