package org.cordee.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.cordee.platform.actor.Role;
import org.cordee.platform.time.Today;
import org.cordee.testkit.FundedStructure;
import org.cordee.testkit.HtmlClient;
import org.cordee.testkit.TestApplication;
import org.junit.jupiter.api.Test;

class StoryHttpTest {

    private final TestApplication application = TestApplication.real();
    private final FundedStructure place = FundedStructure.in(application.database());

    @Test
    void aPeerWritesOffersAndWithdrawsAndTheCoordinationReads() {
        HtmlClient peer = application.signedIn(Role.PEER, UUID.randomUUID(), place.territory());
        HtmlClient.Answer refused =
                peer.submit(peer.get("/evidence/mine/new?stage=spark"), "/evidence/mine/new?stage=spark", Map.of());
        assertThat(refused.status()).isEqualTo(422);
        HtmlClient.Answer story = peer.submit(
                peer.get("/evidence/mine/new?stage=spark"),
                "/evidence/mine/new?stage=spark",
                Map.of("title", "Le café du jeudi", "words", "Il est revenu pour le café.", "subjects", "quality"));
        assertThat(story.words()).contains("scellé").doesNotContain("??");
        assertThat(story.page().select("#title").attr("value")).isEqualTo("Le café du jeudi");

        HtmlClient.Answer offered = peer.submit(
                story,
                story.path() + "/offer",
                Map.of(
                        "signature", "un pair d’ici",
                        "audience", "public",
                        "expires_on",
                                application
                                        .bean(Today.class)
                                        .date()
                                        .plusYears(1)
                                        .toString(),
                        "agreed", "true"));
        assertThat(offered.words()).contains("à relire");

        HtmlClient coordinator = application.signedIn(Role.COORDINATOR, place.territory(), place.territory());
        HtmlClient.Answer review = coordinator.get("/evidence/review");
        assertThat(review.words()).contains("Il est revenu pour le café.");
        String accept = review.page().select("form[action$=/accept]").attr("action");
        assertThat(coordinator.submit(review, accept, Map.of()).words()).contains("Le texte paraît.");
        assertThat(application.visitor().get("/evidence/quality").words())
                .contains("Parole de : un pair d’ici", "Il est revenu pour le café.");

        assertThat(coordinator.get("/evidence/review").words()).contains("Textes qui paraissent");
        HtmlClient.Answer mine = peer.get(story.path());
        assertThat(mine.words()).contains("publiée", "/evidence/quality");
        assertThat(peer.submit(mine, story.path() + "/withdraw", Map.of()).words())
                .contains("retirée");
        assertThat(application.visitor().get("/evidence/quality").words()).doesNotContain("Il est revenu");
    }

    @Test
    void everyStatementShowsItsCornersAndTheEmptyOnes() {
        HtmlClient visitor = application.visitor();
        HtmlClient.Answer all = visitor.get("/evidence");
        assertThat(all.status()).isEqualTo(200);
        assertThat(all.body()).doesNotContain("??");
        assertThat(all.page().select(".card").size()).isEqualTo(7);
        HtmlClient.Answer team = visitor.get("/evidence/team");
        assertThat(team.words())
                .contains("pas encore de mesure", "pas encore de parole", "Contre, ou met en garde", "très faible");
        assertThat(visitor.get("/evidence/nothing").status()).isEqualTo(404);
        assertThat(visitor.get("/").page().select("a[href^=/evidence/]").size()).isEqualTo(4);
    }

    @Test
    void otherRolesTellAndReviewNothing() {
        HtmlClient director = application.signedIn(Role.DIRECTOR, place.structure(), place.territory());
        assertThat(director.get("/evidence/mine").status()).isEqualTo(403);
        assertThat(director.get("/evidence/review").status()).isEqualTo(403);
    }
}
