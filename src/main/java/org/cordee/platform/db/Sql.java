package org.cordee.platform.db;

import com.google.errorprone.annotations.CheckReturnValue;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Hand-written SQL, as the application's role and under row security. Used by {@code *Store} and {@code *Queries} only,
 * inside a transaction only: outside one no actor is bound and the database would show nothing, so this stops instead.
 */
@Component
@CheckReturnValue
public class Sql {

    private final NamedParameterJdbcOperations jdbc;

    /** Statements through this template, whose pool is the one of the transactions. */
    public Sql(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** A statement with {@code :named} parameters. Stops with {@link IllegalStateException} outside a transaction. */
    public Statement of(String text) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("SQL outside a transaction: " + text);
        }
        return new Statement(jdbc, text);
    }

    /**
     * A statement asked as nobody, with or without a transaction: it sees no row under row security and can only call
     * a function that answers whoever knows a secret.
     */
    public Statement asNobody(String text) {
        return new Statement(jdbc, text);
    }
}
