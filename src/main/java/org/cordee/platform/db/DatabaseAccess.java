package org.cordee.platform.db;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** Where the database is and the three roles Cordée uses there: migrations, the application, backups. */
public record DatabaseAccess(String jdbcUrl, Login owner, Login app, Login backup) {

    /** Opens one connection outside any pool, under the given role. */
    public Connection connect(Login login) throws SQLException {
        return connect(jdbcUrl, login);
    }

    static Connection connect(String jdbcUrl, Login login) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", login.user());
        properties.setProperty("password", login.password());
        properties.setProperty("ApplicationName", "cordee");
        return DriverManager.getConnection(jdbcUrl, properties);
    }
}
