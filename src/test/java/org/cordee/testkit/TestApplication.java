package org.cordee.testkit;

import java.time.Clock;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.cordee.Application;
import org.cordee.account.TestSessions;
import org.cordee.demo.Demonstration;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.db.DatabaseRoles;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.scheduling.annotation.ScheduledAnnotationBeanPostProcessor;

/** The real application on a real port and a real database, one per kind and per JVM. */
public final class TestApplication {

    private final ConfigurableApplicationContext context;
    private final TestDatabase database;
    private final String origin;

    private TestApplication(boolean demo, Map<String, Object> more) {
        database = TestDatabase.fresh();
        Map<String, Object> settings = settings(database);
        settings.put("cordee.kind", demo ? "demo" : "real");
        settings.put("cordee.region", "Pays d’Essai");
        settings.putAll(more);
        context = Application.start(settings);
        origin = "http://localhost:" + context.getEnvironment().getProperty("local.server.port");
    }

    /** The application of a real installation. */
    public static TestApplication real() {
        return Real.APPLICATION;
    }

    /** The application of a demonstration. */
    public static TestApplication demo() {
        return Demo.APPLICATION;
    }

    /** A real installation of one's own, with these settings besides the usual ones. */
    public static TestApplication realWith(Map<String, Object> settings) {
        return new TestApplication(false, settings);
    }

    /** A demonstration of one's own, to be filled. */
    public static TestApplication freshDemo() {
        return new TestApplication(true, Map.of());
    }

    /** The application of a demonstration whose region is filled with one year of its story. */
    public static TestApplication region() {
        return Region.APPLICATION;
    }

    /** A part of the application. */
    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** Runs now what a component does by itself every few seconds or at night, named {@code Component.method}. */
    public void runJob(String name) {
        context.getBean(ScheduledAnnotationBeanPostProcessor.class).getScheduledTasks().stream()
                .filter(job -> job.toString().endsWith("." + name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no job " + name))
                .getTask()
                .getRunnable()
                .run();
    }

    /** Stops it; for applications of one's own. */
    public void close() {
        context.close();
    }

    /** Its database. */
    public TestDatabase database() {
        return database;
    }

    /** Its address. */
    public String origin() {
        return origin;
    }

    /** A visitor's browser. */
    public HtmlClient visitor() {
        return new HtmlClient(origin);
    }

    /** The browser of somebody who signed in, with both factors, in this role and scope; the account is made here. */
    public HtmlClient signedIn(Role role, @Nullable UUID scope, @Nullable UUID territory) {
        return signedIn(account(role, scope, territory));
    }

    /** The browser of the person of an account made by {@link #account}. */
    public HtmlClient signedIn(Actor.Person person) {
        HtmlClient client = visitor();
        client.cookie("session", session(person));
        return client;
    }

    /** The session cookie of the person of an account made by {@link #account}, for another kind of browser. */
    public String session(Actor.Person person) {
        return TestSessions.open(context, person);
    }

    /** Makes an account that holds this role. */
    public Actor.Person account(Role role, @Nullable UUID scope, @Nullable UUID territory) {
        UUID account = UUID.randomUUID();
        database.seed(
                """
                insert into account.account (id, name, created_at) values ('%1$s', 'Test %2$s', '%3$s');
                insert into account.role_grant (id, account_id, role, scope, territory, label, granted_at)
                values ('%1$s', '%1$s', '%2$s', %4$s, %5$s, 'Lieu d’essai', '%3$s')""".formatted(account, role.code(), Clock.systemUTC().instant(), quoted(scope), quoted(territory)));
        return new Actor.Person(account, role, scope, territory);
    }

    /** The person who has held this role longest; their grant takes the id that {@link #session} expects. */
    public Actor.Person firstOf(Role role) {
        String found = database.asSuperuser(
                        "select account_id || ' ' || coalesce(scope::text, '-') || ' ' || coalesce(territory::text, '-')"
                                + " || ' ' || id as name from account.role_grant where role = '" + role.code()
                                + "' order by granted_at, id limit 1")
                .get(0);
        String[] parts = found.split(" ", -1);
        database.seed("update account.role_grant set id = account_id where id = '" + parts[3] + "'");
        return new Actor.Person(UUID.fromString(parts[0]), role, id(parts[1]), id(parts[2]));
    }

    private static @Nullable UUID id(String text) {
        return text.equals("-") ? null : UUID.fromString(text);
    }

    private static String quoted(@Nullable UUID id) {
        return id == null ? "null" : "'" + id + "'";
    }

    private static Map<String, Object> settings(TestDatabase database) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("spring.datasource.url", database.url());
        settings.put("spring.datasource.username", DatabaseRoles.APP);
        settings.put("spring.datasource.password", TestDatabase.PASSWORD);
        settings.put("spring.flyway.url", database.url());
        settings.put("spring.flyway.user", DatabaseRoles.OWNER);
        settings.put("spring.flyway.password", TestDatabase.PASSWORD);
        settings.put("server.port", "0");
        settings.put("server.address", "localhost");
        settings.put("cordee.key", Base64.getEncoder().encodeToString(new byte[32]));
        return settings;
    }

    private static final class Real {
        static final TestApplication APPLICATION = new TestApplication(false, Map.of());
    }

    private static final class Demo {
        static final TestApplication APPLICATION = new TestApplication(true, Map.of());
    }

    private static final class Region {
        static final TestApplication APPLICATION = new TestApplication(true, Map.of("cordee.demo.years", 1));

        static {
            APPLICATION.bean(Demonstration.class).open(line -> {});
        }
    }
}
