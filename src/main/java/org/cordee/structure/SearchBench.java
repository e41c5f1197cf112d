package org.cordee.structure;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterUtils;

/** The search's own statement through bare JDBC, one first page after the other: the floor of its measure. */
public final class SearchBench {

    /** What people type: beginnings, towns, postcodes, kinds, numbers, and nothing that exists. */
    public static final List<String> TYPED = List.of(
            "sai", "hop", "csa", "mar", "nantes", "44000", "caarud lyon", "centre hospitalier", "440000", "zzz");

    private static final int PAGE = 20;

    private final Connection connection;
    private int turn;

    /** On a connection of the application's role, inside a transaction of the caller's. */
    public SearchBench(Connection connection) {
        this.connection = connection;
    }

    /** Searches for the next of the words typed and reads every row. */
    public void next() throws SQLException {
        List<String> words = SearchRequest.fold(TYPED.get(turn++ % TYPED.size()));
        var values = new MapSqlParameterSource()
                .addValue("care", AddictionCare.CATEGORIES.toArray(String[]::new))
                .addValue("start", " " + String.join(" ", words) + "%")
                .addValue("size", PAGE + 1);
        for (int i = 0; i < words.size(); i++) {
            values.addValue("word" + i, "% " + words.get(i) + "%");
        }
        String text = SearchQueries.text(new SearchRequest(words, List.of(), List.of(), null, false), false);
        var parsed = NamedParameterUtils.parseSqlStatement(text);
        String sql = NamedParameterUtils.substituteNamedParameters(parsed, new MapSqlParameterSource());
        read(sql, NamedParameterUtils.buildValueArray(parsed, values, null));
    }

    private void read(String sql, Object[] values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                if (values[i] instanceof String[] many) {
                    statement.setArray(i + 1, connection.createArrayOf("text", many));
                } else {
                    statement.setObject(i + 1, values[i]);
                }
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    rows.getObject(1);
                }
            }
        }
    }
}
