package nl.basiseerst.persistence;

/// What somebody does to the data behind the back of the program.
public final class Tampering {

    private Tampering() {}

    /// Carries a statement out.
    public static void with(Database database, String sql) {
        database.save(db -> db.execute(sql));
    }
}
