package org.cordee.structure.register;

import java.time.Clock;
import java.util.Objects;
import javax.sql.DataSource;
import org.cordee.platform.Ids;
import org.cordee.testkit.TestDatabase;

/** The import over a test database, without the application around it. */
public final class RegisterFixture {
    final TestDatabase database;
    final RegisterSteps steps;
    final RegisterImports imports;
    final ImportQueries queries;
    final ShippedContent content;

    public RegisterFixture(TestDatabase database) {
        this.database = database;
        var clock = Clock.systemUTC();
        var sql = database.sql();
        DataSource pool = Objects.requireNonNull(database.transactions().getDataSource());
        var copies = new CopyStore(pool);
        queries = new ImportQueries(sql);
        steps = new RegisterSteps(
                copies, new ImportStore(sql), new ApplyStore(sql), new UndoStore(sql), new Ids(clock), clock);
        imports = new RegisterImports(steps, queries, database.transactions());
        content = new ShippedContent(new ContentStore(sql), copies, imports, database.transactions());
    }

    /** Loads what every new installation has. */
    public void loadShippedContent() {
        content.load();
    }

    /** The import, for other packages' tests. */
    public RegisterImports imports() {
        return imports;
    }
}
