package org.cordee.placement.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cordee.placement.PlacementWorld;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.testkit.HtmlClient;
import org.junit.jupiter.api.Test;

/**
 * "Where I can go" tells nobody anything: whatever keeps a place away (care received there, distance, anything else),
 * everybody but the peer reads the same, to the letter.
 */
class UntoldTest {

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Paris"));
    private static final int PLACES = 6;

    private final PlacementWorld world = new PlacementWorld();
    private final List<UUID> places = new ArrayList<>();
    private final List<UUID> needs = new ArrayList<>();
    private final UUID request = UUID.randomUUID();
    private final Map<Role, HtmlClient> readers = Map.of(
            Role.COORDINATOR, world.as(world.coordinator),
            Role.DIRECTOR, world.as(world.director),
            Role.TRAINER, world.as(world.app.account(Role.TRAINER, world.trainingBody, world.territory)));

    UntoldTest() {
        StringBuilder seed = new StringBuilder("set session_replication_role = replica;");
        for (int index = 0; index < PLACES; index++) {
            UUID place = UUID.randomUUID();
            UUID need = UUID.randomUUID();
            places.add(place);
            needs.add(need);
            seed.append("""
                    insert into structure.structure (id, kind, category, category_label, name, department)
                    values ('%1$s', 'establishment', '197', 'CSAPA', 'Lieu numéro %5$d', '%6$s');
                    insert into placement.need (id, structure_id, territory_id, kind, title, minors, meals, travel,
                      peer_present, state, moved_on)
                    values ('%2$s', '%1$s', '%3$s', 'volunteer', 'Besoin numéro %5$d', false, 'none', 'none', false, 'open',
                      '%4$s');
                    insert into placement.need_period (id, need_id, starts_on, ends_on, places)
                    values ('%2$s', '%2$s', '%4$s', '%4$s'::date + 90, 2);""".formatted(place, need, world.territory, today, index, index < PLACES / 2 ? "44" : "49"));
        }
        seed.append("""
                insert into structure.department (code, name) values ('49', 'Maine-et-Loire') on conflict do nothing;
                insert into structure.territory_department values ('%2$s', '49');
                insert into placement.request (id, territory_id, peer_id, training_body_id, statuses, minors, starts_on,
                  ends_on, state, moved_on)
                values ('%1$s', '%2$s', '%3$s', '%4$s', array['volunteer'], false, '%5$s', '%5$s'::date + 60, 'open', '%5$s');""".formatted(request, world.territory, world.peer, world.trainingBody, today));
        world.app.database().seed(seed.toString());
    }

    @Test
    void aPlaceLeftOutForCareAndOneLeftOutForDistanceReadTheSameToEverybodyElse() {
        ticks("structure_id", places.subList(0, 2));
        Map<Role, String> neverTicked = everythingOthersRead();
        assertThat(reader(Role.COORDINATOR).get("/exchange/requests/" + request).words())
                .contains("Lieu numéro 0", "Lieu numéro 4");
        assertThat(world.as(world.peerActor)
                        .get("/exchange/requests/" + request)
                        .words())
                .contains("Lieu numéro 0")
                .doesNotContain("Lieu numéro 4");
        for (int ticked = 0; ticked <= PLACES; ticked++) {
            ticks("structure_id", places.subList(ticked, PLACES));
            assertThat(everythingOthersRead()).as("%d unticked", ticked).isEqualTo(neverTicked);
        }
    }

    @Test
    void aWholeDepartmentAndEachOfItsPlacesReadTheSame() {
        ticks("structure_id", places.subList(0, PLACES / 2));
        world.app.database().seed("""
                insert into peer.reachable (peer_id, structure_id) values ('%1$s', '%2$s'), ('%1$s', '%3$s')""".formatted(world.peer, world.structure, world.hospital));
        Map<Role, String> onePerOne = everythingOthersRead();
        world.app
                .database()
                .seed("delete from peer.reachable where peer_id = '%1$s';".formatted(world.peer)
                        + "insert into peer.reachable (peer_id, department) values ('%s', '44')".formatted(world.peer));
        Map<Role, String> whole = everythingOthersRead();
        assertThat(whole.get(Role.COORDINATOR)).isEqualTo(onePerOne.get(Role.COORDINATOR));
        assertThat(whole).isEqualTo(onePerOne);
    }

    @Test
    void aProposalWhereThePeerDoesNotGoIsMadeLikeAnyOtherAndThePeerAloneSeesIt() {
        ticks("structure_id", places.subList(0, 1));
        assertThat(proposal(0)).isEqualTo(proposal(1)).contains("La personne voit cette proposition en premier");
        HtmlClient there = world.as(world.app.account(Role.DIRECTOR, places.get(1), world.territory));
        assertThat(there.get("/placements").words()).doesNotContain("Proposée");
        assertThat(there.get("/exchange").words()).doesNotContain(PlacementWorld.NAME);
    }

    private HtmlClient reader(Role role) {
        return Objects.requireNonNull(readers.get(role));
    }

    private String proposal(int index) {
        HtmlClient coordinator = reader(Role.COORDINATOR);
        UUID need = needs.get(index);
        HtmlClient.Answer made = coordinator.post(
                "/exchange/requests/" + request + "/propose/" + need + "/" + need,
                coordinator.get("/exchange/requests/" + request),
                Map.of());
        assertThat(made.status()).isEqualTo(200);
        return made.words().replaceAll("Lieu numéro \\d", "Lieu");
    }

    private void ticks(String column, List<UUID> chosen) {
        world.app.database().seed("delete from peer.reachable where peer_id = '%s'".formatted(world.peer));
        chosen.forEach(place -> world.app
                .database()
                .seed("insert into peer.reachable (peer_id, %s) values ('%s', '%s')"
                        .formatted(column, world.peer, place)));
    }

    /** Every page of the exchange by every other role, without keys that differ each time. */
    private Map<Role, String> everythingOthersRead() {
        return readers.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> {
            StringBuilder read = new StringBuilder();
            List<String> addresses = new ArrayList<>(List.of("/exchange", "/exchange/requests/" + request, "/places"));
            needs.forEach(need -> addresses.add("/exchange/needs/" + need));
            addresses.forEach(address -> read.append(
                    entry.getValue().get(address).body().replaceAll("name=\"_(key|csrf)\" value=\"[^\"]*\"", "")));
            return read.toString();
        }));
    }

    @Test
    void onlyThePeerTheirSchoolAndTheCoordinatorReadTheRequest() {
        ticks("structure_id", places);
        Actor.Person director = world.director;
        assertThat(world.app
                        .database()
                        .<Integer>as(
                                director,
                                sql -> sql.of("select count(*) as many from placement.suggestible('%s', 100)"
                                                .formatted(request))
                                        .one(row -> (int) row.number("many"))))
                .isZero();
        String school =
                reader(Role.TRAINER).get("/exchange/requests/" + request).words();
        assertThat(school).contains("Ce qui est demandé").doesNotContain("Lieu numéro");
    }
}
