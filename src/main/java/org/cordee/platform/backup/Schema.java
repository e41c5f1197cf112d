package org.cordee.platform.backup;

import java.sql.SQLException;
import java.util.Arrays;
import org.cordee.platform.db.DatabaseAccess;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;

/** The tables of Cordée at a given migration. */
final class Schema {
    private Schema() {}

    /** The last migration applied; refuses a database Cordée has not made yet. */
    static String version(DatabaseAccess access) {
        var current = flyway(access, MigrationVersion.LATEST).info().current();
        if (current == null || current.getVersion() == null) {
            throw new BackupRefused("This database is empty: there is nothing to save.");
        }
        return current.getVersion().getVersion();
    }

    static boolean isEmpty(DatabaseAccess access) {
        return flyway(access, MigrationVersion.LATEST).info().applied().length == 0;
    }

    static void migrate(DatabaseAccess access, String version) {
        flyway(access, MigrationVersion.fromVersion(version)).migrate();
    }

    static boolean knows(DatabaseAccess access, String version) {
        return Arrays.stream(flyway(access, MigrationVersion.LATEST).info().all())
                .map(MigrationInfo::getVersion)
                .anyMatch(MigrationVersion.fromVersion(version)::equals);
    }

    /** Empties a database that was empty before and that a restore could not fill. */
    static void drop(DatabaseAccess access) throws SQLException {
        try (var owner = access.connect(access.owner());
                var statement = owner.createStatement()) {
            statement.execute("""
                    do $$
                    declare name text;
                    begin
                      for name in select nspname from pg_namespace where nspowner = current_user::regrole loop
                        execute format('drop schema %I cascade', name);
                      end loop;
                    end $$""");
        }
    }

    private static Flyway flyway(DatabaseAccess access, MigrationVersion target) {
        return Flyway.configure()
                .dataSource(
                        access.jdbcUrl(), access.owner().user(), access.owner().password())
                .defaultSchema("flyway")
                .createSchemas(true)
                .locations("classpath:db/migration")
                .target(target)
                .load();
    }
}
