package org.cordee.platform.retention;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cordee.platform.db.Sql;
import org.cordee.platform.db.Statement;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Counts what a rule ends, and deletes or empties it. The conditions are the product's own content, never anything typed. */
@Component
public class RetentionStore {

    private final Sql sql;

    RetentionStore(Sql sql) {
        this.sql = sql;
    }

    /** For a command beside the application, on its own connection. */
    public static RetentionStore on(NamedParameterJdbcTemplate jdbc) {
        return new RetentionStore(new Sql(jdbc));
    }

    long due(RetentionRule rule, Instant now) {
        return filled("select count(*) as many from " + rule.table() + " t where " + condition(rule), rule, now)
                .one(row -> row.number("many"));
    }

    long end(RetentionRule rule, Instant now) {
        return filled(verb(rule) + " where " + condition(rule), rule, now).anyNumber();
    }

    private static String verb(RetentionRule rule) {
        return rule.blank().isEmpty()
                ? "delete from " + rule.table() + " t"
                : "update " + rule.table() + " t set " + String.join(" = null, ", rule.blank()) + " = null";
    }

    private static String condition(RetentionRule rule) {
        return IntStream.range(0, rule.ends().size())
                .mapToObj(at -> condition(rule.ends().get(at), at))
                .collect(Collectors.joining(" or "));
    }

    private static String condition(RetentionRule.End end, int at) {
        String past = "(" + end.since() + ") < :before" + at;
        return "(" + (end.when() == null ? past : past + " and " + end.when()) + ")";
    }

    private Statement filled(String text, RetentionRule rule, Instant now) {
        Statement statement = sql.of(text);
        for (int at = 0; at < rule.ends().size(); at++) {
            statement.set(
                    "before" + at, now.minus(Duration.ofDays(rule.ends().get(at).days())));
        }
        return statement;
    }
}
