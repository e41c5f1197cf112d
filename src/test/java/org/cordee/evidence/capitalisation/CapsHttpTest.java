package org.cordee.evidence.capitalisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.cordee.evidence.Audience;
import org.cordee.platform.actor.Actors;
import org.cordee.testkit.HtmlClient;
import org.junit.jupiter.api.Test;

class CapsHttpTest {

    private final CapsWorld world = new CapsWorld();

    @Test
    void aTellerAnswersTheCoordinationPublishesAndATellerTakesTheirWordsBack() {
        CapsWorld.Table table = world.proposed(Audience.PUBLIC);
        answer(world.application.signedIn(world.peer), table.peer() + "", "part_course", "part_origin");
        answer(world.application.signedIn(world.team), table.team() + "", "part_skills", "part_origin");

        HtmlClient coordinator = world.application.signedIn(world.coordinator);
        String work = "/evidence/workshop/" + table.sheet();
        HtmlClient.Answer reviewed =
                coordinator.submit(coordinator.get(work), work + "/step", Map.of("step", "review"));
        assertThat(reviewed.words()).contains(CapsWorld.PEER_WORDS).doesNotContain("??");
        coordinator.submit(reviewed, work + "/step", Map.of("step", "publish"));

        String page = "/evidence/sheets/" + table.sheet();
        HtmlClient visitor = world.application.visitor();
        assertThat(visitor.get(page).words())
                .contains(CapsWorld.PEER_WORDS, "une paire")
                .doesNotContain("??");
        assertThat(visitor.get("/evidence/sheets?words=jeudi&subject=hope").body())
                .contains(page);
        assertThat(visitor.get("/evidence/sheets?words=introuvable").body()).doesNotContain(page);
        assertThat(visitor.get(page + "/document").status()).isEqualTo(200);

        HtmlClient team = world.application.signedIn(world.team);
        String seat = "/evidence/seats/" + table.team();
        assertThat(team.submit(team.get(seat), seat + "/leave", Map.of()).words())
                .contains("ont disparu");
        assertThat(visitor.get(page).words()).contains(CapsWorld.PEER_WORDS).doesNotContain(CapsWorld.TEAM_WORDS);
        assertThat(visitor.get("/evidence/sheets?words=attendre").body()).doesNotContain(page);
        assertThat(team.get(seat).words()).contains("Où mes mots ont servi", page);

        Actors.run(world.peer, () -> world.sheets.leave(world.peer, table.peer()));
        assertThat(visitor.get(page).status()).isEqualTo(404);
        assertThat(visitor.get(page + "/document").status()).isEqualTo(404);
    }

    @Test
    void everyScreenOfTheWorkshopIsAWholePage() {
        CapsWorld.Table table = world.table(Audience.REGION);
        HtmlClient accompanier = world.application.signedIn(world.accompanier);
        String work = "/evidence/workshop/" + table.sheet();
        for (String path : new String[] {
            "/evidence/workshop", "/evidence/workshop/new", work, work + "/frame", work + "/parts/course"
        }) {
            HtmlClient.Answer page = accompanier.get(path);
            assertThat(page.status()).as(path).isEqualTo(200);
            assertThat(page.body()).as(path).doesNotContain("??").doesNotContain(" style=");
            assertThat(page.page().select("h1")).hasSize(1);
        }
        HtmlClient.Answer invited = accompanier.submit(accompanier.get(work), work + "/invite", Map.of());
        assertThat(invited.words()).contains("Code pour une personne qui raconte");
        HtmlClient.Answer written = accompanier.submit(
                accompanier.get(work + "/parts/course"),
                work + "/parts/course",
                Map.of("words", "Mes mots à moi.", "voices", table.peer().toString()));
        assertThat(written.words()).contains("Mes mots à moi.");
        HtmlClient peer = world.application.signedIn(world.peer);
        String seat = "/evidence/seats/" + table.peer();
        assertThat(peer.get(seat).words())
                .contains("Ce que je raconte", "Mes mots à moi.")
                .doesNotContain("??");
        assertThat(world.application.signedIn(world.team).get(seat).status()).isEqualTo(404);
        assertThat(peer.get("/me/record/copy").status()).isEqualTo(200);
    }

    private static void answer(HtmlClient teller, String id, String first, String second) {
        String seat = "/evidence/seats/" + id;
        HtmlClient.Answer refused = teller.submit(teller.get(seat), seat + "/answer", Map.of());
        assertThat(refused.status()).isEqualTo(422);
        HtmlClient.Answer answered = teller.submit(
                teller.get(seat), seat + "/answer", Map.of(first, "screen", second, "print", "goes_without", "true"));
        assertThat(answered.words()).contains("Votre réponse est notée");
    }
}
