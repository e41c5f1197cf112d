package org.cordee.platform.db;

import java.sql.SQLException;
import java.util.Optional;

/** A PostgreSQL server of our own in the data folder, reachable from this machine by password alone. */
public final class EmbeddedEngine implements AutoCloseable {
    private final DataFolder folder;
    private final EngineCluster cluster;
    private final DatabaseAccess access;

    private EmbeddedEngine(DataFolder folder, EngineCluster cluster, int port) {
        this.folder = folder;
        this.cluster = cluster;
        this.access = access(folder, port);
    }

    /**
     * Starts the server, creating its files the first time. A server left running by a Cordée that was killed is
     * stopped cleanly first. The caller holds the lock of the folder.
     */
    public static EmbeddedEngine start(DataFolder folder) {
        var cluster = new EngineCluster(folder);
        cluster.refuseOtherMajor();
        cluster.create();
        cluster.stop();
        var port = cluster.start();
        var engine = new EmbeddedEngine(folder, cluster, port);
        try {
            engine.settle();
        } catch (SQLException | RuntimeException e) {
            cluster.stop();
            throw e instanceof StartRefused refused
                    ? refused
                    : new StartRefused("The database did not accept Cordée: " + e.getMessage(), e);
        }
        return engine;
    }

    /** Access to the server already running on this folder, if one is. */
    public static Optional<DatabaseAccess> running(DataFolder folder) {
        return Postmaster.ready(folder.pg()).map(server -> access(folder, server.port()));
    }

    public DatabaseAccess access() {
        return access;
    }

    /** Ends open transactions, writes everything down and stops the server. */
    @Override
    public void close() {
        cluster.stop();
    }

    static Login superuser(DataFolder folder) {
        return login(folder, EngineCluster.SUPERUSER);
    }

    private void settle() throws SQLException {
        var maintenance = access.jdbcUrl().replace("/" + DatabaseRoles.DATABASE, "/postgres");
        try (var connection = DatabaseAccess.connect(maintenance, superuser(folder))) {
            Durability.prove(connection);
            DatabaseRoles.create(connection, access.owner(), access.app(), access.backup());
        }
        try (var connection = access.connect(superuser(folder))) {
            DatabaseRoles.grant(connection);
        }
    }

    private static DatabaseAccess access(DataFolder folder, int port) {
        return new DatabaseAccess(
                "jdbc:postgresql://127.0.0.1:" + port + "/" + DatabaseRoles.DATABASE,
                login(folder, DatabaseRoles.OWNER),
                login(folder, DatabaseRoles.APP),
                login(folder, DatabaseRoles.BACKUP));
    }

    private static Login login(DataFolder folder, String role) {
        return new Login(role, folder.secrets().get(role));
    }
}
