package org.cordee.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.cordee.platform.actor.Role;
import org.cordee.testkit.FundedStructure;
import org.cordee.testkit.HtmlClient;
import org.cordee.testkit.TestApplication;
import org.junit.jupiter.api.Test;

class AddedStatementHttpTest {

    private static final String NEW = "/evidence/added/new";

    private final TestApplication application = TestApplication.real();
    private final FundedStructure place = FundedStructure.in(application.database());

    @Test
    void aDirectorAddsTheRegionReadsAndTheCoordinationLetsEverybody() {
        HtmlClient director = application.signedIn(Role.DIRECTOR, place.structure(), place.territory());
        Map<String, String> causal = Map.of(
                "kind", "solution", "title", "Un café ouvert", "claim", "Grâce à lui, moins d’attente.", "level", "1");
        HtmlClient.Answer refused = director.submit(director.get(NEW), NEW, causal);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words()).contains("Grâce à");
        assertThat(refused.page().select("#title").attr("value")).isEqualTo("Un café ouvert");

        HtmlClient.Answer added = director.submit(
                refused, NEW, Map.of("claim", "On observe plus de venues le mardi.", "study-eddie-2019", "null"));
        assertThat(added.status()).isEqualTo(200);
        assertThat(added.words())
                .contains("brouillon", "Ajouté par Lieu d’essai", "version 1", "coin est vide", "1 étude")
                .doesNotContain("??");
        String path = added.path();
        assertThat(application.visitor().get(path).status()).isEqualTo(404);

        HtmlClient.Answer shown = director.submit(added, path + "/status", Map.of("status", "region"));
        assertThat(shown.words()).contains("pour la région");
        HtmlClient peer = application.signedIn(Role.PEER, UUID.randomUUID(), place.territory());
        assertThat(peer.get("/evidence").words()).contains("Un café ouvert");
        assertThat(application.visitor().get("/evidence").words()).doesNotContain("Un café ouvert");
        assertThat(peer.get(path + "/edit").status()).isEqualTo(403);

        HtmlClient.Answer changed = director.submit(
                director.get(path + "/edit"),
                path + "/edit",
                Map.of("claim", "On observe plus de venues le jeudi.", "reason", "C’était le jeudi."));
        assertThat(changed.words()).contains("version 2", "le jeudi");
        assertThat(peer.get(path + "/history").words())
                .contains("phrase changée", "C’était le jeudi.", "plus de venues le mardi", "Direction")
                .doesNotContain("??");
        assertThat(peer.get(path + "?version=1").words()).contains("le mardi", "n’est plus la version en cours");

        HtmlClient coordinator = application.signedIn(Role.COORDINATOR, place.territory(), place.territory());
        coordinator.submit(coordinator.get(path), path + "/status", Map.of("status", "public"));
        assertThat(application.visitor().get(path).words()).contains("le jeudi");
        assertThat(application.visitor().get(path).page().title()).doesNotContain("café");
        assertThat(application.visitor().get(path + "/history").words()).doesNotContain("le mardi");
    }

    @Test
    void aGroupIsNamedByTheCoordination() {
        HtmlClient coordinator = application.signedIn(Role.COORDINATOR, place.territory(), place.territory());
        Map<String, String> words = Map.of(
                "kind", "problem", "title", "Le premier rendez-vous", "claim", "On observe beaucoup d’absences.");
        HtmlClient.Answer refused = coordinator.submit(coordinator.get(NEW), NEW, words);
        assertThat(refused.status()).isEqualTo(422);
        HtmlClient.Answer added = coordinator.submit(refused, NEW, Map.of("group", "Groupe accueil"));
        assertThat(added.words()).contains("Ajouté par Groupe accueil", "problème");
        HtmlClient professional = application.signedIn(Role.PROFESSIONAL, place.structure(), place.territory());
        assertThat(professional.get(NEW).status()).isEqualTo(403);
        assertThat(professional.get(added.path()).status()).isEqualTo(404);
    }
}
