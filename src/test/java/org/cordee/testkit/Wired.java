package org.cordee.testkit;

import java.time.Clock;
import java.time.ZoneId;
import org.cordee.platform.Ids;
import org.cordee.platform.db.ActorTransactionManager;
import org.cordee.platform.db.Sql;
import org.cordee.platform.i18n.Messages;
import org.cordee.platform.keys.InstallationKey;
import org.cordee.platform.time.Today;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** A few real components of the product wired by Spring on a test database, for tests below HTTP. */
public final class Wired implements AutoCloseable {

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    private Wired() {}

    /** Wires these components on this database and clock, with ids, words, keys and transactions. */
    public static Wired on(TestDatabase database, Clock clock, Class<?>... components) {
        Wired wired = new Wired();
        wired.context.registerBean(Clock.class, () -> clock);
        wired.context.registerBean(Today.class, () -> new Today(clock, ZoneId.of("Europe/Paris")));
        wired.context.registerBean(Sql.class, database::sql);
        wired.context.registerBean(ActorTransactionManager.class, database::transactions);
        wired.context.registerBean(InstallationKey.class, () -> new InstallationKey(new byte[32]));
        wired.context.register(Ids.class, Messages.class, Transactions.class);
        wired.context.register(components);
        return wired;
    }

    /** Adds something made by the test. */
    public <T> Wired with(Class<T> type, T instance) {
        context.registerBean(type, () -> instance);
        return this;
    }

    /** Starts; nothing can be added after. */
    public Wired start() {
        context.refresh();
        return this;
    }

    /** A component. */
    public <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }

    @EnableTransactionManagement
    static class Transactions {}
}
