package org.cordee.platform.db;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Actors;
import org.cordee.platform.time.Today;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;

/**
 * Binds the actor into every transaction, before its first statement, as settings that end with the transaction. When
 * nobody is bound the settings are empty, and no policy holds.
 */
public final class ActorTransactionManager extends JdbcTransactionManager {

    private static final long serialVersionUID = 1L;

    private static final String BIND = """
            select set_config('cordee.kind', ?, true), set_config('cordee.account', ?, true),
                   set_config('cordee.role', ?, true), set_config('cordee.scope', ?, true),
                   set_config('cordee.territory', ?, true), set_config('cordee.subject', ?, true),
                   set_config('cordee.job', ?, true), set_config('cordee.today', ?, true),
                   set_config('cordee.now', ?, true)""";

    private final transient Clock clock;
    private final transient Today today;

    /** Transactions on this pool of connections of the application's role. */
    public ActorTransactionManager(DataSource dataSource, Clock clock, Today today) {
        super(dataSource);
        this.clock = clock;
        this.today = today;
    }

    @Override
    protected void prepareTransactionalConnection(Connection connection, TransactionDefinition definition)
            throws SQLException {
        super.prepareTransactionalConnection(connection, definition);
        Settings settings = Settings.of(Actors.current().orElse(null));
        try (PreparedStatement statement = connection.prepareStatement(BIND)) {
            statement.setString(1, settings.kind());
            statement.setString(2, text(settings.account()));
            statement.setString(3, settings.role());
            statement.setString(4, text(settings.scope()));
            statement.setString(5, text(settings.territory()));
            statement.setString(6, text(settings.subject()));
            statement.setString(7, settings.job());
            statement.setString(8, today.date().toString());
            statement.setString(
                    9, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).toString());
            statement.execute();
        }
    }

    private static String text(@Nullable UUID id) {
        return id == null ? "" : id.toString();
    }

    private record Settings(
            String kind,
            @Nullable UUID account,
            String role,
            @Nullable UUID scope,
            @Nullable UUID territory,
            @Nullable UUID subject,
            String job) {

        static Settings of(@Nullable Actor actor) {
            if (actor instanceof Actor.Person person) {
                return ofPerson("person", person);
            }
            if (actor instanceof Actor.Demo demo) {
                return ofPerson("demo", demo.person());
            }
            if (actor instanceof Actor.Job named) {
                return new Settings(named.kind(), null, "", null, null, null, named.name());
            }
            if (actor instanceof Actor.Respondent respondent) {
                return new Settings(respondent.kind(), null, "", null, null, respondent.participation(), "");
            }
            if (actor instanceof Actor.Signatory signatory) {
                return new Settings(signatory.kind(), null, "", null, null, signatory.request(), "");
            }
            return new Settings(actor == null ? "" : actor.kind(), null, "", null, null, null, "");
        }

        private static Settings ofPerson(String kind, Actor.Person person) {
            return new Settings(
                    kind, person.account(), person.role().code(), person.scope(), person.territory(), null, "");
        }
    }
}
