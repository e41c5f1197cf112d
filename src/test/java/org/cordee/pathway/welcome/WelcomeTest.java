package org.cordee.pathway.welcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cordee.pathway.Entry;
import org.cordee.pathway.StartPath;
import org.cordee.placement.PlacementWorld;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Actors;
import org.cordee.platform.actor.Role;
import org.cordee.testkit.HtmlClient;
import org.cordee.testkit.Outcomes;
import org.cordee.testkit.PdfJudge;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class WelcomeTest {

    private final PlacementWorld world = new PlacementWorld();
    private final UUID placement = world.seeded(world.peer, world.structure, world.referent, world.deputy, "agreed");
    private final String here = "/placements/" + placement + "/welcome";

    @Test
    void eachSideTicksForItselfAndSeesWhatTheOtherSees() {
        HtmlClient peer = world.as(world.peerActor);
        HtmlClient referent = world.as(world.referent);
        assertThat(peer.get("/placements/" + placement).words()).contains("Liste d’accueil");
        HtmlClient.Answer blank = peer.get(here);
        assertThat(blank.words()).contains("0 sur 16 cochés des deux côtés").doesNotContain("??");
        peer.post(here, blank, Map.of("ticked", "safety"));
        HtmlClient.Answer read = referent.get(here);
        assertThat(read.words()).contains("La personne accueillie l’a coché, pas la structure");
        assertThat(read.page().select("input[checked]")).isEmpty();
        referent.post(here, read, Map.of("ticked", "safety"));
        assertThat(peer.get(here).words()).contains("1 sur 16 cochés").doesNotContain("à voir ensemble");
        HtmlClient.Answer again = peer.get(here);
        peer.post(here, again, Map.of());
        assertThat(referent.get(here).words()).contains("0 sur 16", "Vous seul·e l’avez coché");
    }

    @Test
    void thePathSaysHowManyAndTheListIsPrinted() {
        Actor.Person director = world.director;
        UUID path = Outcomes.done(Actors.as(
                director,
                () -> world.app
                        .bean(StartPath.class)
                        .handle(director, new StartPath.Command(world.structure, Entry.NEW_PEER, null, placement))));
        assertThat(world.as(director).get("/paths/" + path).words()).contains("0 points sur 16 cochés des deux côtés");
        byte[] pdf = world.as(world.peerActor).get(here + ".pdf").response().body();
        assertThat(PdfJudge.failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(PdfJudge.words(pdf)).contains("Le premier jour");
    }

    @Test
    void nobodyElseReadsItAndNobodyTicksForTheOtherSide() {
        HtmlClient.Answer own = world.as(world.referent).get(here);
        world.as(world.referent).post(here, own, Map.of("ticked", "tour"));
        for (Actor.Person other : List.of(
                world.colleague,
                world.coordinator,
                world.app.account(Role.DIRECTOR, world.elsewhere, world.territory),
                world.app.account(Role.PEER, UUID.randomUUID(), world.territory),
                world.app.account(Role.FUNDER, UUID.randomUUID(), world.territory))) {
            assertThat(world.as(other).get(here).status())
                    .as("%s", other.role())
                    .isIn(403, 404);
            assertThat(world.app
                            .database()
                            .<Integer>as(
                                    other,
                                    sql -> sql.of("select item from pathway.welcome_tick where placement_id = :id")
                                            .set("id", placement)
                                            .list(row -> row.text("item"))
                                            .size()))
                    .isZero();
        }
        assertThatThrownBy(() -> world.app
                        .database()
                        .run(
                                world.peerActor,
                                sql -> sql.of("""
                                                insert into pathway.welcome_tick (placement_id, item, side, ticked_on, ticked_by)
                                                values (:id, 'safety', 'structure', '2026-01-05', :me)""")
                                        .set("id", placement)
                                        .set("me", world.peerActor.account())
                                        .exactlyOne()))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void aPointThatDoesNotExistAndAPlacementThatIsOverAreRefused() {
        HtmlClient peer = world.as(world.peerActor);
        assertThat(peer.post(here, peer.get(here), Map.of("ticked", "nothing")).status())
                .isEqualTo(422);
        HtmlClient.Answer open = peer.get(here);
        world.app.database().seed("update placement.placement set state = 'cancelled' where id = '" + placement + "'");
        HtmlClient.Answer over = peer.post(here, open, Map.of("ticked", "safety"));
        assertThat(over.status()).isEqualTo(422);
        assertThat(over.words()).contains("elle ne se coche pas");
    }
}
