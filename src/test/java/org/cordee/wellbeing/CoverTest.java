package org.cordee.wellbeing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.cordee.placement.PlacementWorld;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.time.Today;
import org.cordee.testkit.HtmlClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CoverTest {

    private static final String MEANWHILE = "répond aussi, à la place de";

    private final PlacementWorld world = new PlacementWorld();
    private final LocalDate today = world.app.bean(Today.class).date();

    @BeforeEach
    void open() {
        world.active();
        world.app
                .database()
                .seed("update account.account set name = 'Canari adjointe' where id = '" + world.deputy.account()
                        + "'");
    }

    @Test
    void fromDayToDayAnotherReadsNewMessagesAndThePeerReadsWhoAnswers() {
        HtmlClient referent = world.as(world.referent);
        HtmlClient.Answer named = referent.submit(
                referent.get("/cover"),
                "/cover",
                Map.of(
                        "cover", world.deputy.account().toString(),
                        "since", today.toString(),
                        "until", today.plusDays(6).toString()));
        assertThat(named.words()).contains("C’est noté", "Canari adjointe").doesNotContain("??");
        HtmlClient peer = world.as(world.peerActor);
        assertThat(peer.get("/my-week").words()).contains("Canari adjointe " + MEANWHILE);
        assertThat(peer.get("/check-in").words()).contains("Canari adjointe répond aussi");
        HtmlClient deputy = world.as(world.deputy);
        assertThat(deputy.get("/board").words()).contains("Vous répondez à la place de");
        String path = concern(peer);
        assertThat(deputy.get(path).words()).contains("Canari mots", PlacementWorld.NAME);
        assertThat(deputy.get("/board").words()).contains("une personne attend votre réponse");
        assertThat(world.as(world.colleague).get(path).status()).isEqualTo(404);

        String id = world.app
                .database()
                .asSuperuser("select id::text as name from wellbeing.cover where account_id = '"
                        + world.referent.account() + "'")
                .get(0);
        referent.submit(referent.get("/cover"), "/cover/" + id + "/end", Map.of());
        assertThat(peer.get("/my-week").words()).doesNotContain(MEANWHILE);
        assertThat(deputy.get(concern(peer)).status()).isEqualTo(404);
    }

    @Test
    void whenTheReferentPausesTheDeputyAnswersWithoutAWordWhy() {
        HtmlClient referent = world.as(world.referent);
        assertThat(referent.get("/pause").words()).contains("votre adjoint·e répond à votre place");
        HtmlClient.Answer pausing = referent.submit(referent.get("/pause"), "/pause", Map.of());
        HtmlClient peer = world.as(world.peerActor);
        assertThat(peer.get("/my-week").words())
                .contains("Canari adjointe " + MEANWHILE)
                .doesNotContain("en pause");
        HtmlClient deputy = world.as(world.deputy);
        assertThat(deputy.get(concern(peer)).words()).contains("Canari mots");
        assertThat(deputy.get("/board").words())
                .contains("Vous répondez à la place de")
                .doesNotContain("pause");
        referent.submit(pausing, "/pause/end", Map.of());
        assertThat(peer.get("/my-week").words()).doesNotContain(MEANWHILE);
    }

    @Test
    void nobodyOutsideTheTeamAnswersInsteadAndNoDayIsPast() {
        HtmlClient referent = world.as(world.referent);
        Actor.Person elsewhere = world.app.account(Role.PROFESSIONAL, world.elsewhere, world.territory);
        for (Actor.Person other : List.of(elsewhere, world.peerActor, world.coordinator)) {
            assertThat(referent.submit(
                                    referent.get("/cover"),
                                    "/cover",
                                    Map.of(
                                            "cover", other.account().toString(),
                                            "since", today.toString(),
                                            "until", today.toString()))
                            .status())
                    .isEqualTo(422);
        }
        assertThat(referent.submit(
                                referent.get("/cover"),
                                "/cover",
                                Map.of(
                                        "cover", world.deputy.account().toString(),
                                        "since", today.minusDays(3).toString(),
                                        "until", today.minusDays(1).toString()))
                        .words())
                .contains("Le dernier jour vient après le premier");
        assertThat(world.as(world.peerActor).get("/cover").status()).isEqualTo(403);
    }

    private String concern(HtmlClient peer) {
        return peer.submit(
                        peer.get("/concerns/new"),
                        "/concerns",
                        Map.of(
                                "words", "Canari mots",
                                "readers", world.referent.account().toString(),
                                "hoped", "today"))
                .path();
    }
}
