package org.cordee.peer;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.testkit.TestDatabase;
import org.jspecify.annotations.Nullable;

/** Two territories, a few structures, one peer whose every field is a canary, and everybody who could look at them. */
final class PeerWorld {

    static final UUID HERE = id(1);
    static final UUID ELSEWHERE = id(2);
    static final UUID CHOSEN_HERE = id(11);
    static final UUID OTHER_HERE = id(12);
    static final UUID CHOSEN_ELSEWHERE = id(13);
    static final UUID OTHER_ELSEWHERE = id(14);
    static final UUID PEER = id(21);
    static final UUID OTHER_PEER = id(22);

    static final Profile CANARIES = new Profile(
            "canary-name",
            "canary-title",
            "44",
            List.of(PeerStatus.VOLUNTEER),
            new Profile.Knowledge("canary-life", "canary-care", "canary-recovery"),
            List.of("canary-publics"),
            List.of("canary-formats"),
            new Profile.Availability(List.of("canary-moments"), "canary-availability"),
            77);

    static final Actor PEER_SELF = person(Role.PEER, PEER, HERE);
    static final Actor COORDINATOR = person(Role.COORDINATOR, HERE, HERE);

    final TestDatabase database = TestDatabase.fresh();
    final PeerStore peers = new PeerStore(database.sql(), Clock.systemUTC());
    final ConsentStore consents = new ConsentStore(database.sql());
    final PeerQueries queries = new PeerQueries(database.sql());
    final ReachableStore reachable = new ReachableStore(database.sql());
    final ChosenStructureStore chosen = new ChosenStructureStore(database.sql());
    final OwnQueries own = new OwnQueries(database.sql(), peers, consents, chosen, reachable);

    PeerWorld() {
        database.seed("""
                insert into structure.department (code, name) values ('44', 'Loire'), ('75', 'Seine');
                insert into structure.territory (id, name, zone) values
                  ('%s', 'here', 'Europe/Paris'), ('%s', 'elsewhere', 'Europe/Paris');
                insert into structure.territory_department values ('%1$s', '44'), ('%2$s', '75');
                """.formatted(HERE, ELSEWHERE));
        structure(CHOSEN_HERE, "44");
        structure(OTHER_HERE, "44");
        structure(CHOSEN_ELSEWHERE, "75");
        structure(OTHER_ELSEWHERE, "75");
        for (UUID peer : List.of(PEER, OTHER_PEER)) {
            database.run(
                    COORDINATOR, sql -> peers.add(peer, HERE, peer.equals(PEER) ? "canary-name" : "somebody else"));
        }
        database.run(PEER_SELF, sql -> peers.write(PEER, CANARIES, 1));
        database.seed("""
                insert into peer.training (id, peer_id, label) values ('%s', '%s', 'canary-training');
                delete from peer.consent;
                insert into peer.chosen_structure values ('%2$s', '%3$s'), ('%2$s', '%4$s');
                """.formatted(id(31), PEER, CHOSEN_HERE, CHOSEN_ELSEWHERE));
    }

    /** Everybody, with the audiences of the peer each belongs to. */
    static Map<Actor, List<Audience>> everybody() {
        Map<Actor, List<Audience>> readers = new LinkedHashMap<>();
        readers.put(COORDINATOR, List.of(Audience.COORDINATOR, Audience.PUBLIC));
        readers.put(person(Role.COORDINATOR, ELSEWHERE, ELSEWHERE), List.of(Audience.PUBLIC));
        for (Role role : List.of(Role.PROFESSIONAL, Role.DIRECTOR)) {
            readers.put(person(role, CHOSEN_HERE, HERE), List.of(Audience.CHOSEN, Audience.REGION, Audience.PUBLIC));
            readers.put(person(role, OTHER_HERE, HERE), List.of(Audience.REGION, Audience.PUBLIC));
            readers.put(person(role, CHOSEN_ELSEWHERE, ELSEWHERE), List.of(Audience.CHOSEN, Audience.PUBLIC));
            readers.put(person(role, OTHER_ELSEWHERE, ELSEWHERE), List.of(Audience.PUBLIC));
        }
        for (Role role : List.of(Role.TRAINER, Role.ASSOCIATION)) {
            readers.put(person(role, CHOSEN_HERE, HERE), List.of(Audience.CHOSEN, Audience.PUBLIC));
            readers.put(person(role, OTHER_HERE, HERE), List.of(Audience.PUBLIC));
        }
        for (Role role : List.of(Role.FUNDER, Role.SUPERVISOR)) {
            readers.put(person(role, CHOSEN_HERE, HERE), List.of(Audience.PUBLIC));
        }
        readers.put(person(Role.ADMINISTRATOR, null, null), List.of(Audience.PUBLIC));
        readers.put(person(Role.PEER, OTHER_PEER, HERE), List.of(Audience.PUBLIC));
        readers.put(new Actor.Demo((Actor.Person) COORDINATOR), List.of(Audience.COORDINATOR, Audience.PUBLIC));
        readers.put(new Actor.Visitor(), List.of(Audience.PUBLIC));
        readers.put(new Actor.Respondent(id(98)), List.of());
        readers.put(new Actor.Signatory(id(98)), List.of());
        readers.put(new Actor.Job("retention"), List.of());
        return readers;
    }

    static Actor.Person person(Role role, @Nullable UUID scope, @Nullable UUID territory) {
        UUID account = UUID.nameUUIDFromBytes((role + " " + scope).getBytes(StandardCharsets.UTF_8));
        return new Actor.Person(account, role, scope, territory);
    }

    static UUID id(int number) {
        return UUID.fromString("00000000-0000-7000-8000-%012d".formatted(number));
    }

    private void structure(UUID id, String department) {
        database.seed("""
                insert into structure.structure (id, kind, category, category_label, name, department)
                values ('%s', 'establishment', '197', 'CSAPA', 'S %s', '%s')""".formatted(id, id.toString().substring(34), department));
    }
}
