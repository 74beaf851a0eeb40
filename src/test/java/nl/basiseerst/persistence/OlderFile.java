package nl.basiseerst.persistence;

import static nl.basiseerst.persistence.generated.Tables.CHANGE_ENTRY;
import static nl.basiseerst.persistence.generated.Tables.CHANGE_LOG;

import nl.basiseerst.application.EntityText;
import nl.basiseerst.application.store.ChangeEntry;
import nl.basiseerst.application.store.ChangeHeader;
import nl.basiseerst.application.store.Placed;
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
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;

/// A database file as the first version of the program left it: with the tables of migration 1 only
/// and a practice in them.
public final class OlderFile {

    private OlderFile() {}

    /// Writes one to a folder.
    public static void write(Path folder, PracticePlan plan) throws SQLException {
        EmbeddedAddress address = new EmbeddedAddress(folder, "basiseerst");
        try (Connection connection = address.connect("");
                Statement statement = connection.createStatement()) {
            Migrations.runUpTo("1", address.url(), EmbeddedAddress.USER);
            // what stores the practice knows the columns that tables got since
            statement.execute("alter table absence add column account varchar(20)");
            statement.execute("alter table block_extra add column work_date date");
            connection.setAutoCommit(false);
            fill(DSL.using(connection, SQLDialect.H2, Database.SETTINGS), plan);
            connection.commit();
            statement.execute("alter table absence drop column account");
            statement.execute("alter table block_extra drop column work_date");
            connection.commit();
            statement.execute("CHECKPOINT SYNC");
        }
    }

    private static void fill(DSLContext db, PracticePlan plan) {
        EntityText text = new JsonEntityText();
        List<ChangeEntry> entries = new Contents().changesTo(Contents.of(plan));
        long changeNo = new ChangeLog(db, text).next();
        new PracticeTables(db).write(entries, changeNo, changeNo);
        ChangeHeader header = StoreUnderTest.IMPORT;
        db.insertInto(CHANGE_LOG)
                .set(CHANGE_LOG.CHANGE_NO, changeNo)
                .set(CHANGE_LOG.MADE_BY, header.who())
                .set(CHANGE_LOG.MADE_AT, header.when().atOffset(ZoneOffset.UTC))
                .set(CHANGE_LOG.CHANGE_KIND, header.kind().name())
                .set(CHANGE_LOG.SUBJECT, header.subject())
                .execute();
        for (int i = 0; i < entries.size(); i++) {
            Placed added = Objects.requireNonNull(entries.get(i).after());
            db.insertInto(CHANGE_ENTRY)
                    .set(CHANGE_ENTRY.CHANGE_NO, changeNo)
                    .set(CHANGE_ENTRY.ORDINAL, i)
                    .set(CHANGE_ENTRY.ENTITY_KIND, text.kindOf(added.entity()))
                    .set(CHANGE_ENTRY.ENTITY_ID, added.entity().id())
                    .set(CHANGE_ENTRY.AFTER_TEXT, text.write(added.entity()))
                    .set(CHANGE_ENTRY.AFTER_POSITION, added.position())
                    .execute();
        }
    }

    /// Writes the smallest sample, or what the second argument names.
    ///
    /// @param args the folder and the name of a sample
    public static void main(String[] args) throws Exception {
        Path folder = Files.createDirectories(Path.of(args[0]));
        write(folder, Samples.plan(args[1]));
    }
}
