package org.cordee;

import java.sql.SQLException;
import org.cordee.platform.db.DataFolder;
import org.cordee.platform.db.DatabaseAccess;
import org.cordee.platform.db.DatabaseGuard;
import org.cordee.platform.db.Durability;
import org.cordee.platform.db.EmbeddedEngine;
import org.cordee.platform.db.InstanceLock;
import org.cordee.platform.db.StartRefused;
import org.jspecify.annotations.Nullable;

/** The database of a command: somebody else's, the one already running on the folder, or our own for a while. */
record Database(
        DatabaseAccess access,
        @Nullable EmbeddedEngine engine,
        @Nullable InstanceLock lock) implements AutoCloseable {

    /** For the application, which holds the folder until it ends. */
    static Database serve(DataFolder folder, Settings settings) {
        var lock = folder.lock();
        var external = settings.externalDatabase();
        if (external.isPresent()) {
            return guarded(new Database(external.get(), null, lock));
        }
        return guarded(started(folder, lock));
    }

    /** For a command beside the application: joins a running server, or starts it for the time of the command. */
    static Database join(DataFolder folder, Settings settings) {
        var running = settings.externalDatabase().or(() -> EmbeddedEngine.running(folder));
        return running.map(access -> new Database(access, null, null)).orElseGet(() -> started(folder, folder.lock()));
    }

    @Override
    public void close() {
        if (engine != null) {
            engine.close();
        }
        if (lock != null) {
            lock.close();
        }
    }

    private static Database started(DataFolder folder, InstanceLock lock) {
        try {
            var engine = EmbeddedEngine.start(folder);
            return new Database(engine.access(), engine, lock);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static Database guarded(Database database) {
        try (var app = database.access.connect(database.access.app())) {
            DatabaseGuard.check(app);
            Durability.prove(app);
            return database;
        } catch (SQLException e) {
            database.close();
            throw new StartRefused(
                    "The database " + database.access.jdbcUrl() + " refuses Cordée (" + e.getMessage()
                            + "): ./cordee doctor says how to prepare it.",
                    e);
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }
}
