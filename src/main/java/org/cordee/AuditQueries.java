package org.cordee;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Actors;
import org.cordee.platform.audit.AuditChain;
import org.cordee.platform.db.ActorTransactionManager;
import org.cordee.platform.db.DatabaseAccess;
import org.cordee.platform.db.Sql;
import org.cordee.platform.keys.InstallationKey;
import org.cordee.platform.time.Today;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads the whole audit again and says which line is not what was sealed. */
final class AuditQueries {
    private AuditQueries() {}

    static Check check(DatabaseAccess access, InstallationKey key, Clock clock) {
        try {
            var faults = faults(access, key, clock);
            return faults.isEmpty()
                    ? Check.good("audit", "no sealed line was altered or removed")
                    : Check.bad(
                            "audit",
                            faults.size() + " line(s) not as they were sealed, first: " + faults.get(0)
                                    + ". Keep a copy of the database and ask who had access to it.");
        } catch (DataAccessException | TransactionException e) {
            return Check.bad("audit", "cannot be read: " + e.getMessage());
        }
    }

    private static List<AuditChain.Fault> faults(DatabaseAccess access, InstallationKey key, Clock clock) {
        var pool = new DriverManagerDataSource(
                access.jdbcUrl(), access.app().user(), access.app().password());
        var transactions =
                new TransactionTemplate(new ActorTransactionManager(pool, clock, new Today(clock, ZoneOffset.UTC)));
        var chain = new AuditChain(new Sql(new NamedParameterJdbcTemplate(pool)), key);
        return Actors.as(
                new Actor.Job("seal"), () -> Objects.requireNonNull(transactions.execute(status -> chain.verify())));
    }
}
