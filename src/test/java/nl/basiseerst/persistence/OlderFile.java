package nl.basiseerst.persistence;

import nl.basiseerst.application.store.ChangeEntry;
import nl.basiseerst.application.store.LoggedChange;
import nl.basiseerst.domain.plan.PracticePlan;
import nl.basiseerst.exchange.JsonEntityText;
import nl.basiseerst.testing.Samples;

import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/// A database file as the first version of the program left it: with the tables of migration 1 only
/// and a practice in them.
final class OlderFile {

    private OlderFile() {}

    static void write(Path folder, PracticePlan plan) throws SQLException {
        EmbeddedAddress address = new EmbeddedAddress(folder, "basiseerst");
        try (Connection connection = address.connect("");
                Statement statement = connection.createStatement()) {
            Migrations.runUpTo("1", address.url(), EmbeddedAddress.USER);
            connection.setAutoCommit(false);
            fill(DSL.using(connection, SQLDialect.H2, Database.SETTINGS), plan);
            connection.commit();
            statement.execute("CHECKPOINT SYNC");
        }
    }

    private static void fill(DSLContext db, PracticePlan plan) {
        ChangeLog log = new ChangeLog(db, new JsonEntityText());
        List<ChangeEntry> entries = new Contents().changesTo(Contents.of(plan));
        long changeNo = log.next();
        new PracticeTables(db).write(entries, changeNo, changeNo);
        log.append(new LoggedChange(changeNo, StoreUnderTest.IMPORT, null), entries);
    }

    /// Writes the smallest sample, or what the second argument names.
    ///
    /// @param args the folder and the name of a sample
    public static void main(String[] args) throws Exception {
        Path folder = Files.createDirectories(Path.of(args[0]));
        write(folder, Samples.plan(args[1]));
    }
}
