package org.cordee.platform.db;

import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** What PostgreSQL meant by an error (SQLSTATE, appendix A of its manual). */
public final class SqlStates {

    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    private SqlStates() {}

    /** Whether a row-security policy or a missing grant refused the statement. */
    public static boolean refusedByRowSecurity(Throwable problem) {
        return cause(problem)
                .map(SQLException::getSQLState)
                .filter(INSUFFICIENT_PRIVILEGE::equals)
                .isPresent();
    }

    /** What PostgreSQL says of it, without detail: names of tables and policies, never a value. */
    public static String message(Throwable problem) {
        return server(problem).map(ServerErrorMessage::getMessage).orElse("");
    }

    /** The name of the constraint that refused the statement. */
    public static Optional<String> constraint(Throwable problem) {
        return server(problem).map(ServerErrorMessage::getConstraint);
    }

    private static Optional<ServerErrorMessage> server(Throwable problem) {
        return cause(problem)
                .filter(PSQLException.class::isInstance)
                .map(found -> ((PSQLException) found).getServerErrorMessage());
    }

    private static Optional<SQLException> cause(Throwable problem) {
        @Nullable Throwable step = problem;
        while (step != null) {
            if (step instanceof SQLException found) {
                return Optional.of(found);
            }
            step = step.getCause();
        }
        return Optional.empty();
    }
}
