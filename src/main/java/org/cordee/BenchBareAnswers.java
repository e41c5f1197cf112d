package org.cordee;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.function.Function;
import org.cordee.platform.db.DatabaseAccess;
import org.cordee.questionnaire.AskedBench;

/**
 * The floor of an answer: what keeps, closes and scores it, through bare JDBC under the application's role and row
 * security. Reads only what the writes need, and computes no score.
 */
final class BenchBareAnswers implements AutoCloseable {

    private static final String BIND = """
            select set_config('cordee.kind', ?, true), set_config('cordee.subject', ?, true),
                   set_config('cordee.job', ?, true), set_config('cordee.today', ?, true)""";
    private static final String STAND = """
            select p.status, r.closes_on from questionnaire.participation p join questionnaire.round r on r.id = p.round_id
             where p.id = ?""";
    private static final String ANSWERS = """
            insert into questionnaire.answer (participation_id, instrument, instrument_version, item, value, day)
              select ?, i, v::int, t, 1, current_date
                from unnest(cast(? as text[]), cast(? as text[]), cast(? as text[])) g (i, v, t)
            on conflict do nothing""";
    private static final String CLOSE = "update questionnaire.participation set status = 'complete' where id = ?";
    private static final String TAKE = """
            update questionnaire.participation set scored = true where id = ? and not scored
            returning id, set_config('synchronous_commit', 'off', true)""";
    private static final String VALUES = "select value from questionnaire.values_to_score(?)";
    private static final String SCORES = """
            insert into questionnaire.score
                (participation_id, instrument, instrument_version, language, scale, value, prorated, answered, items, day)
              select ?, i, v::int, 'fr', s, 50, false, 3, 3, current_date
                from unnest(cast(? as text[]), cast(? as text[]), cast(? as text[])) g (i, v, s)""";

    private final Connection connection;
    private final Queue<UUID> begun;
    private final List<String[]> items;
    private final List<String[]> scales;

    BenchBareAnswers(DatabaseAccess access, List<UUID> begun) throws SQLException {
        this.connection = access.connect(access.app());
        this.connection.setAutoCommit(false);
        this.begun = new ArrayDeque<>(begun);
        this.items = columns(AskedBench.Part::items);
        this.scales = columns(AskedBench.Part::scales);
    }

    /** Gives every answer of one participation, closes and scores it. */
    boolean submit() throws SQLException {
        UUID own = begun.remove();
        bind("respondent", own.toString(), "");
        run(STAND, own);
        write(ANSWERS, own, items);
        run(CLOSE, own);
        connection.commit();
        bind("job", "", "scoring");
        run(TAKE, own);
        run(VALUES, own);
        write(SCORES, own, scales);
        connection.commit();
        return !begun.isEmpty();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    /** Instrument, version and word, row by row. */
    private static List<String[]> columns(Function<AskedBench.Part, List<String>> words) {
        List<List<String>> columns = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (AskedBench.Part part : AskedBench.ofPersons()) {
            for (String word : words.apply(part)) {
                columns.get(0).add(part.instrument());
                columns.get(1).add(Integer.toString(part.version()));
                columns.get(2).add(word);
            }
        }
        return columns.stream().map(column -> column.toArray(String[]::new)).toList();
    }

    private void bind(String kind, String subject, String job) throws SQLException {
        run(BIND, kind, subject, job, LocalDate.now(ZoneOffset.UTC).toString());
    }

    private void run(String query, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            for (int place = 0; place < values.length; place++) {
                statement.setObject(place + 1, values[place]);
            }
            drain(statement);
        }
    }

    private void write(String query, UUID own, List<String[]> columns) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setObject(1, own);
            for (int place = 0; place < columns.size(); place++) {
                statement.setArray(place + 2, connection.createArrayOf("text", columns.get(place)));
            }
            drain(statement);
        }
    }

    private static void drain(PreparedStatement statement) throws SQLException {
        if (statement.execute()) {
            try (ResultSet rows = statement.getResultSet()) {
                while (rows.next()) {
                    rows.getObject(1);
                }
            }
        }
    }
}
