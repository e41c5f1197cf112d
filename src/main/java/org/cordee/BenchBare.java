package org.cordee;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.cordee.platform.db.DatabaseAccess;
import org.cordee.structure.SearchBench;

/** The same statements as the application sends, through bare JDBC under the same role: the floor of each measure. */
final class BenchBare implements AutoCloseable {

    private static final String BIND = """
            select set_config('cordee.kind', 'person', true), set_config('cordee.account', ?, true),
                   set_config('cordee.role', ?, true), set_config('cordee.scope', ?, true),
                   set_config('cordee.today', ?, true), set_config('cordee.now', ?, true)""";
    private static final String PLACES = """
            select p.id, p.structure_id, p.peer_id, s.shown_name, p.started_on, p.ends_on, p.ended_on,
                   m.id as mission, m.what, m.kind, m.level, m.moment
              from placement.placement p
              join structure.structure s on s.id = coalesce(p.unit_id, p.structure_id)
              left join placement.mission m on m.placement_id = p.id and m.until is null
                    and m.sheet_column in ('i_do', 'if_agreed')
             where p.started_on is not null and p.peer_id is not null and p.peer_id = ?
             order by p.started_on desc, p.id, m.sheet_column, m.id""";
    private static final String INSERT = """
            insert into activity.act (id, peer, placement, structure, day, minutes, kind, heads, moment, provenance,
              entered_by, written_at) values (?, ?, ?, ?, ?, 30, 'individual', 1, 'reception', 'screen', ?, now())""";
    private static final String KEEP = """
            insert into platform.form_key (account, key, content, answer, used_at) values (?, ?, ?, '/my-week', now())""";
    private static final String MONTHS = """
            select month, kind, level, acts, minutes, heads, several from activity.month_total
             where structure = ? and month between ? and ? and acts > 0 order by month, kind, level""";
    private static final String QUARTERS = """
            select quarter, kind, level, acts, minutes, heads, several from activity.quarter_total
             where structure = ? and quarter between ? and ? and acts > 0 order by quarter, kind, level""";

    private final Connection connection;
    private final SearchBench search;

    BenchBare(DatabaseAccess access) throws SQLException {
        connection = access.connect(access.app());
        connection.setAutoCommit(false);
        search = new SearchBench(connection);
    }

    /** Logs one act, as the application does it. */
    boolean log(BenchWorld.Worker worker) throws SQLException {
        bind(worker.account(), "peer", worker.peer());
        run(PLACES, worker.peer());
        update(
                INSERT,
                UUID.randomUUID(),
                worker.peer(),
                worker.placement(),
                worker.structure(),
                LocalDate.now(ZoneOffset.UTC),
                worker.account());
        update(KEEP, worker.account(), UUID.randomUUID(), "0".repeat(64));
        connection.commit();
        return true;
    }

    /** Reads a structure's totals of a year. */
    boolean dashboard(UUID director, UUID structure, int year) throws SQLException {
        LocalDate from = LocalDate.of(year, 1, 1);
        for (String query : new String[] {MONTHS, QUARTERS}) {
            bind(director, "director", structure);
            run(query, structure, from, from.plusYears(1).minusDays(1));
            connection.commit();
        }
        return true;
    }

    /** Searches the register once. */
    boolean search() throws SQLException {
        search.next();
        connection.commit();
        return true;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private void bind(UUID account, String role, UUID scope) throws SQLException {
        run(
                BIND,
                account.toString(),
                role,
                scope.toString(),
                LocalDate.now(ZoneOffset.UTC).toString(),
                Clock.systemUTC().instant().toString());
    }

    private void run(String query, Object... values) throws SQLException {
        try (PreparedStatement statement = filled(query, values);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                rows.getObject(1);
            }
        }
    }

    private void update(String query, Object... values) throws SQLException {
        try (PreparedStatement statement = filled(query, values)) {
            statement.executeUpdate();
        }
    }

    private PreparedStatement filled(String query, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(query);
        for (int place = 0; place < values.length; place++) {
            statement.setObject(place + 1, values[place]);
        }
        return statement;
    }
}
