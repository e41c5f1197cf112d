package org.cordee.activity;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.Supplier;
import org.cordee.placement.WorkPlaces;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Actors;
import org.cordee.platform.actor.Role;
import org.cordee.reference.ReferencePacks;
import org.cordee.testkit.TestDatabase;
import org.cordee.testkit.Wired;

/** A small region to log in: a structure of one peer, a structure of three, a day in May. */
final class LogWorld implements AutoCloseable {

    static final LocalDate TODAY = LocalDate.of(2026, 5, 14);
    static final UUID TERRITORY = id(1);
    static final UUID SMALL = id(10);
    static final UUID LARGE = id(11);
    static final UUID MISSION_GROUP = id(60);

    final TestDatabase database;
    final Wired wired;

    LogWorld() {
        Clock clock = Clock.fixed(Instant.parse("2026-05-14T10:00:00Z"), ZoneOffset.UTC);
        database = TestDatabase.fresh(clock);
        database.seed(SEED);
        wired = Wired.on(
                        database,
                        clock,
                        queries(),
                        WorkPlaces.class,
                        ActivityKinds.class,
                        ReferencePacks.class,
                        ActRules.class,
                        ActStore.class,
                        LearnedStore.class,
                        ActQueries.class,
                        TotalQueries.class,
                        LogAct.class,
                        CorrectAct.class,
                        RemoveAct.class,
                        EnterSheet.class,
                        TotalsScreen.class,
                        WeekScreen.class)
                .with(ActivitySettings.class, new ActivitySettings(62))
                .start();
    }

    /** The queries behind the facade of placements, which their own module keeps to itself. */
    private static Class<?> queries() {
        try {
            return Class.forName("org.cordee.placement.WorkPlaceQueries");
        } catch (ClassNotFoundException moved) {
            throw new IllegalStateException(moved);
        }
    }

    static UUID id(int number) {
        return new UUID(0x7000L, 0x8000_0000_0000_0000L | number);
    }

    /** Peer 0 works alone in the small structure, 1 to 3 in the large one. */
    static Actor.Person peer(int number) {
        return new Actor.Person(id(40 + number), Role.PEER, id(20 + number), TERRITORY);
    }

    static UUID placement(int peer) {
        return id(50 + peer);
    }

    static Actor.Person director(UUID structure) {
        return new Actor.Person(id(structure.equals(SMALL) ? 30 : 31), Role.DIRECTOR, structure, TERRITORY);
    }

    /** The référent of every placement of the structure. */
    static Actor.Person referent(UUID structure) {
        return new Actor.Person(id(structure.equals(SMALL) ? 32 : 33), Role.PROFESSIONAL, structure, TERRITORY);
    }

    static Actor.Person deputy(UUID structure) {
        return new Actor.Person(id(structure.equals(SMALL) ? 36 : 37), Role.PROFESSIONAL, structure, TERRITORY);
    }

    static Actor.Person colleague(UUID structure) {
        return new Actor.Person(id(structure.equals(SMALL) ? 34 : 35), Role.PROFESSIONAL, structure, TERRITORY);
    }

    static Actor.Person coordinator() {
        return new Actor.Person(id(38), Role.COORDINATOR, TERRITORY, TERRITORY);
    }

    <T> T as(Actor actor, Supplier<T> work) {
        return Actors.as(actor, work);
    }

    <T> T get(Class<T> type) {
        return wired.get(type);
    }

    /** Logs as the peer and stops the test when refused. */
    UUID log(int peer, ActEntry entry) {
        return as(peer(peer), () -> get(LogAct.class).handle(peer(peer), entry)).fold(done -> done, problems -> {
            throw new AssertionError(problems.toString());
        });
    }

    /** One word read past row security, as the superuser. */
    String counted(String query) {
        try (Connection connection = DriverManager.getConnection(database.url(), "postgres", "postgres");
                ResultSet row = connection.createStatement().executeQuery(query)) {
            row.next();
            return String.valueOf(row.getString(1));
        } catch (SQLException problem) {
            throw new IllegalStateException(problem);
        }
    }

    static ActEntry talk(int peer, LocalDate day, int minutes) {
        return ActEntry.plain(placement(peer), "individual", day, minutes, null);
    }

    static ActEntry group(int peer, LocalDate day, int minutes, int heads) {
        return ActEntry.plain(placement(peer), "group", day, minutes, heads);
    }

    @Override
    public void close() {
        wired.close();
    }

    private static final String SEED = seed();

    private static String seed() {
        StringBuilder sql = new StringBuilder("set session_replication_role = replica;");
        sql.append("insert into structure.department (code, name) values ('44', 'Loire-Atlantique');");
        sql.append("insert into structure.territory (id, name, zone) values ('%s', 'Essai', 'Europe/Paris');"
                .formatted(TERRITORY));
        sql.append("insert into structure.territory_department (territory_id, department) values ('%s', '44');"
                .formatted(TERRITORY));
        for (UUID structure : new UUID[] {SMALL, LARGE}) {
            sql.append(("insert into structure.structure (id, kind, category, category_label, name, department) values"
                            + " ('%s', 'establishment', '197', 'CSAPA', 'Lieu', '44');")
                    .formatted(structure));
        }
        for (int number = 0; number < 10; number++) {
            sql.append("insert into account.account (id, name, created_at) values ('%s', 'Compte', '2026-01-01');"
                    .formatted(id(30 + number)));
        }
        for (int number = 0; number < 4; number++) {
            sql.append(peerSeed(number));
        }
        return sql.toString();
    }

    private static String peerSeed(int number) {
        UUID structure = number == 0 ? SMALL : LARGE;
        UUID mission = number == 0 ? MISSION_GROUP : id(60 + number);
        return """
                insert into account.account (id, name, created_at) values ('%1$s', 'Compte', '2026-01-01');
                insert into peer.peer (id, territory_id, working_name, created_at)
                  values ('%2$s', '%3$s', 'Alex', '2025-01-01');
                insert into placement.placement (id, peer_id, structure_id, territory_id, status, state,
                    referent_account_id, deputy_account_id, papers_version, proposed_on, peer_agreed_on,
                    structure_agreed_on, started_on, version)
                  values ('%4$s', '%2$s', '%5$s', '%3$s', 'volunteer', 'active', '%6$s', '%7$s', 1, '2025-01-01',
                    '2025-01-01', '2025-01-01', '2025-01-10', 0);
                insert into placement.mission (id, placement_id, sheet_column, what, level, moment, kind, since)
                  values ('%8$s', '%4$s', 'i_do', 'Co-animer le groupe', 'collaboration', 'follow_up', 'group',
                    '2025-01-10');
                insert into account.role_grant (id, account_id, role, scope, territory, label, granted_at)
                  values ('%9$s', '%1$s', 'peer', '%2$s', '%3$s', 'Moi', '2025-01-01');
                """.formatted(
                        peer(number).account(),
                        id(20 + number),
                        TERRITORY,
                        placement(number),
                        structure,
                        referent(structure).account(),
                        deputy(structure).account(),
                        mission,
                        id(90 + number));
    }
}
