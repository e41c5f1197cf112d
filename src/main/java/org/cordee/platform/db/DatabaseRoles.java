package org.cordee.platform.db;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.springframework.core.io.ClassPathResource;

/** Creates the roles and the empty database of Cordée, or says by which SQL a person creates them elsewhere. */
public final class DatabaseRoles {
    public static final String OWNER = "cordee_owner";
    public static final String APP = "cordee_app";
    public static final String BACKUP = "cordee_backup";
    public static final String DATABASE = "cordee";

    private DatabaseRoles() {}

    /** Roles and database, through a superuser connected to another database of the server; can be repeated. */
    public static void create(Connection superuser, Login owner, Login app, Login backup) throws SQLException {
        var roles = read("db/roles.sql")
                .replace("'OWNER_PASSWORD'", literal(owner.password()))
                .replace("'APP_PASSWORD'", literal(app.password()))
                .replace("'BACKUP_PASSWORD'", literal(backup.password()));
        try (var statement = superuser.createStatement()) {
            statement.execute(roles);
            if (!exists(superuser)) {
                statement.execute(createDatabase());
            }
        }
    }

    /** What the roles may do inside the database, through a superuser connected to it; can be repeated. */
    public static void grant(Connection superuser) throws SQLException {
        try (var statement = superuser.createStatement()) {
            statement.execute(read("db/database.sql"));
        }
    }

    /** The whole SQL for {@code psql}, with placeholders for the passwords. */
    public static String script() {
        return read("db/roles.sql") + createDatabase() + ";\n\\connect cordee\n" + read("db/database.sql");
    }

    private static String createDatabase() {
        return "create database cordee owner cordee_owner encoding 'UTF8' template template0";
    }

    private static boolean exists(Connection superuser) throws SQLException {
        try (var statement = superuser.createStatement();
                var row = statement.executeQuery("select from pg_database where datname = 'cordee'")) {
            return row.next();
        }
    }

    private static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    private static String read(String resource) {
        try {
            return new ClassPathResource(resource).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
