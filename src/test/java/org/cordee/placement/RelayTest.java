package org.cordee.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.testkit.HtmlClient;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

/** A référent leaves: decided, then through the whole chain. */
class RelayTest {

    private static final UUID A = UUID.randomUUID();
    private static final UUID B = UUID.randomUUID();
    private static final UUID C = UUID.randomUUID();
    private static final UUID D = UUID.randomUUID();

    private final PlacementWorld world = new PlacementWorld();
    private final UUID placement = world.active();
    private final HtmlClient director = world.as(world.director);

    @Test
    void whoeverLeavesIsReplacedInTheirOwnPartAndNobodyHoldsBoth() {
        assertThat(new Relay(A, C, D).after(leads(A, B))).contains(leads(C, B));
        assertThat(new Relay(B, C, D).after(leads(A, B))).contains(leads(A, D));
        assertThat(new Relay(A, B, D).after(leads(A, B)))
                .as("the deputy takes over")
                .contains(leads(B, D));
        assertThat(new Relay(B, C, A).after(leads(A, B))).as("no one twice").contains(leads(A, C));
        assertThat(new Relay(D, A, C).after(leads(A, B))).isEmpty();
    }

    @Test
    void everythingPassesInOneActAndEverybodyIsTold() {
        UUID other = world.seeded(UUID.randomUUID(), world.structure, world.deputy, world.referent, "active");
        String from = "/relay?from=" + world.referent.account();
        HtmlClient.Answer page = director.get(from);
        assertThat(page.words())
                .contains("Ce qui change de mains", "comme référent·e", "comme suppléant·e")
                .doesNotContain("??");
        HtmlClient.Answer passed = director.submit(page, "/relay", to(world.deputy, world.colleague));
        assertThat(passed.words()).contains("Le relais est passé");
        assertThat(leadsOf(placement)).containsExactly(world.deputy.account() + " " + world.colleague.account());
        assertThat(leadsOf(other)).containsExactly(world.deputy.account() + " " + world.colleague.account());
        assertThat(world.as(world.peerActor).get("/my-week").words()).contains("vous accompagne maintenant");
        assertThat(world.as(world.deputy).get("/board").words()).contains("Le relais vous a été passé");
        assertThat(world.as(world.referent)
                        .get("/placements/" + placement + "/welcome")
                        .status())
                .as("the file is no longer theirs")
                .isIn(403, 404);
        assertThat(director.get(from).words()).contains("Rien à passer");
    }

    @Test
    void theReferentPassesOnWhatIsTheirsAndNobodyElseDoes() {
        HtmlClient referent = world.as(world.referent);
        assertThat(referent.submit(referent.get("/relay"), "/relay", to(world.deputy, world.deputy))
                        .words())
                .contains("Choisissez deux personnes différentes");
        assertThat(leadsOf(placement)).containsExactly(world.referent.account() + " " + world.deputy.account());
        UUID agreed = world.seeded(UUID.randomUUID(), world.structure, world.referent, world.deputy, "agreed");
        referent.submit(referent.get("/relay"), "/relay", to(world.colleague, world.deputy));
        assertThat(leadsOf(agreed)).containsExactly(world.colleague.account() + " " + world.deputy.account());
        assertThat(leadsOf(placement)).containsExactly(world.colleague.account() + " " + world.deputy.account());
        HtmlClient.Answer own = referent.get("/placements");
        referent.post(
                "/relay",
                own,
                Map.of(
                        "from",
                        world.colleague.account().toString(),
                        "referent",
                        world.referent.account().toString(),
                        "deputy",
                        world.deputy.account().toString()));
        assertThat(leadsOf(placement))
                .as("not what somebody else accompanies")
                .containsExactly(world.colleague.account() + " " + world.deputy.account());
        for (Actor.Person stranger : List.of(
                world.peerActor,
                world.coordinator,
                world.app.account(Role.TRAINER, world.trainingBody, world.territory))) {
            assertThat(world.as(stranger).get("/relay").status()).isEqualTo(403);
            assertThatThrownBy(() -> world.app
                            .database()
                            .run(
                                    stranger,
                                    sql -> sql.of(
                                                    "insert into placement.relay (id, placement_id, part, passed_on, passed_by) values (gen_random_uuid(), '"
                                                            + placement + "', 'referent', '2026-01-05', '"
                                                            + stranger.account() + "')")
                                            .exactlyOne()))
                    .isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void aStrangerToTheStructureTakesNothingOver() {
        Actor.Person elsewhere = world.app.account(Role.PROFESSIONAL, world.elsewhere, world.territory);
        HtmlClient.Answer page = director.get("/relay?from=" + world.referent.account());
        HtmlClient.Answer refused = director.post(
                "/relay",
                page,
                Map.of(
                        "from",
                        world.referent.account().toString(),
                        "referent",
                        elsewhere.account().toString(),
                        "deputy",
                        world.deputy.account().toString()));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words()).contains("qui travaille dans la structure");
    }

    @Test
    void whoIsLeftAloneShowsToTheDirectionAndTheCoordinationTheSameDay() {
        assertThat(director.get("/board").words()).doesNotContain("Plus de référent·e");
        world.app
                .database()
                .seed("update account.role_grant set revoked_at = now() where account_id = '" + world.referent.account()
                        + "'");
        HtmlClient.Answer board = director.get("/board");
        assertThat(board.words()).contains("Plus de référent·e, à nommer aujourd’hui");
        assertThat(board.page().select("a[href^=/relay?from=]").eachAttr("href"))
                .contains("/relay?from=" + world.referent.account());
        assertThat(world.as(world.coordinator).get("/board").words())
                .contains("Plus de référent·e")
                .doesNotContain(PlacementWorld.NAME);
        assertThat(world.as(world.colleague).get("/board").words()).doesNotContain("Plus de référent·e");
        director.submit(
                director.get("/relay?from=" + world.referent.account()), "/relay", to(world.deputy, world.colleague));
        assertThat(director.get("/board").words()).doesNotContain("Plus de référent·e");
    }

    private static Placement.Leads leads(UUID referent, UUID deputy) {
        return new Placement.Leads(referent, deputy);
    }

    private static Map<String, String> to(Actor.Person referent, Actor.Person deputy) {
        return Map.of(
                "referent",
                referent.account().toString(),
                "deputy",
                deputy.account().toString());
    }

    private List<String> leadsOf(UUID id) {
        return world.app
                .database()
                .asSuperuser(
                        "select referent_account_id || ' ' || deputy_account_id as name from placement.placement where id = '"
                                + id + "'");
    }
}
