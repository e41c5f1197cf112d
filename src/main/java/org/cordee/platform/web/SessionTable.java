package org.cordee.platform.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Sessions in PostgreSQL, at the price of one look per request: no transaction around single statements, and a session
 * in use is written again every ten minutes, not at every page, since each write waits for the disk.
 */
@Configuration(proxyBeanMethods = false)
class SessionTable {

    private static final String UPDATE = """
            update %TABLE_NAME% kept
               set session_id = used.session_id, last_access_time = used.at, max_inactive_interval = used.idle,
                   expiry_time = used.expiry, principal_name = used.principal
              from (values (cast(? as char(36)), cast(? as bigint), cast(? as int), cast(? as bigint),
                            cast(? as varchar), cast(? as char(36))))
                   as used (session_id, at, idle, expiry, principal, primary_id)
             where kept.primary_id = used.primary_id
               and (kept.session_id <> used.session_id or kept.max_inactive_interval <> used.idle
                 or kept.principal_name is distinct from used.principal or kept.last_access_time < used.at - 600000)""";

    @Bean
    TransactionOperations springSessionTransactionOperations() {
        return TransactionOperations.withoutTransaction();
    }

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> everyTenMinutes() {
        return sessions -> sessions.setUpdateSessionQuery(UPDATE);
    }
}
