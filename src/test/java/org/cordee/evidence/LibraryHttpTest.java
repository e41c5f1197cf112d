package org.cordee.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.testkit.FundedStructure;
import org.cordee.testkit.HtmlClient;
import org.cordee.testkit.TestApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LibraryHttpTest {

    private static final String LIBRARY = "/evidence/library";
    private static final String TWO = """
            TY  - JOUR
            TI  - Une étude d’ici
            AU  - Martin, A
            PY  - 2025
            DO  - 10.1234/ici
            ER  -

            TY  - JOUR
            TI  - Déjà là
            DO  - https://doi.org/10.3389/FPSYG.2019.01052
            ER  -
            """;

    private final TestApplication application = TestApplication.real();
    private final FundedStructure place = FundedStructure.in(application.database());
    private final HtmlClient coordinator = application.signedIn(Role.COORDINATOR, place.territory(), place.territory());

    @BeforeEach
    void nothingAdded() {
        application.database().seed("set session_replication_role = replica; delete from evidence.reference");
    }

    @Test
    void anybodyReadsTheLibraryAndTakesItAway() {
        HtmlClient visitor = application.visitor();
        HtmlClient.Answer list = visitor.get(LIBRARY + "?subject=efficiency&direction=null");
        assertThat(list.status()).isEqualTo(200);
        assertThat(list.body()).doesNotContain("??");
        assertThat(list.words()).contains("ENRICH").doesNotContain("DAiP");
        assertThat(visitor.get(LIBRARY + "/smit-2023").words()).contains("à vérifier", "jamais");
        assertThat(visitor.get(LIBRARY + "/file?format=ris").body()).startsWith("TY  - JOUR");
        assertThat(visitor.get(LIBRARY + "/file?format=csl_json").body()).startsWith("[");
        assertThat(visitor.get(LIBRARY + "/nothing").status()).isEqualTo(404);
    }

    @Test
    void aFileBringsWhatIsNewAndLeavesOutWhatIsKnown() {
        HtmlClient.Answer done = bring(TWO);
        assertThat(done.words()).contains("Les références nouvelles sont ajoutées");
        assertThat(titles()).containsExactly("Une étude d’ici");
        assertThat(coordinator.get(LIBRARY + "?words=ici").words()).contains("non évaluée", "ajoutée ici");
        assertThat(bring(TWO).words()).contains("avait déjà toutes ces références");
        assertThat(titles()).hasSize(1);
    }

    @Test
    void aBadLineBringsNothingAndIsNamed() {
        HtmlClient.Answer refused = bring(TWO + "TY  - JOUR\nAU  - Sans titre\nER  - \n");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words()).contains("ligne 12", "Rien n’a été importé");
        assertThat(titles()).isEmpty();
    }

    @Test
    void theCoordinationWritesChecksChangesAndRemoves() {
        assertThat(coordinator
                        .get(LIBRARY + "/new")
                        .page()
                        .select("#certainty option[selected]")
                        .attr("value"))
                .isEqualTo("not_assessed");
        HtmlClient.Answer claim = add("Titre", "10.1/x", "Cette étude prouve que cela marche.");
        assertThat(claim.status()).isEqualTo(422);
        assertThat(claim.words()).contains("« prouve »", "on observe");
        assertThat(add("Titre", "10.3389/fpsyg.2019.01052", "").status()).isEqualTo(422);

        HtmlClient.Answer added = add("Titre", "10.1/x", "On observe plus de confiance.");
        assertThat(added.words()).contains("non évaluée", "On observe plus de confiance.");
        HtmlClient.Answer checked = coordinator.submit(
                added, added.page().select("form[action$=/checks]").attr("action"), Map.of());
        assertThat(checked.words()).contains("La date est notée.");
        HtmlClient.Answer edit = coordinator.get(added.path() + "/edit");
        assertThat(coordinator
                        .submit(edit, added.path() + "/edit", Map.of("title", "Autre titre"))
                        .words())
                .contains("Autre titre", "On observe plus de confiance.");
        HtmlClient.Answer page = coordinator.get(added.path());
        assertThat(coordinator.submit(page, added.path() + "/remove", Map.of()).path())
                .isEqualTo(LIBRARY);
        assertThat(titles()).isEmpty();
    }

    @Test
    void nobodyElseKeepsIt() {
        for (Role role : List.of(Role.DIRECTOR, Role.PROFESSIONAL, Role.FUNDER)) {
            HtmlClient other = application.signedIn(role, place.structure(), place.territory());
            assertThat(other.get(LIBRARY + "/new").status()).isEqualTo(403);
            assertThat(other.get(LIBRARY).words()).doesNotContain("Importer");
        }
        HtmlClient.Answer added = add("Titre d’ici", "10.1/y", "");
        HtmlClient elsewhere = application.signedIn(Role.COORDINATOR, UUID.randomUUID(), UUID.randomUUID());
        assertThat(elsewhere.get(added.path()).status()).isEqualTo(200);
        assertThat(elsewhere.get(added.path() + "/edit").status()).isEqualTo(404);
        Actor.Person director =
                new Actor.Person(UUID.randomUUID(), Role.DIRECTOR, place.structure(), place.territory());
        assertThat(application
                        .database()
                        .<Integer>as(
                                director,
                                sql -> sql.of("delete from evidence.reference").anyNumber()))
                .isZero();
    }

    private HtmlClient.Answer bring(String file) {
        return coordinator.upload(
                LIBRARY + "/import",
                coordinator.get(LIBRARY),
                "file",
                "references.ris",
                file.getBytes(StandardCharsets.UTF_8));
    }

    private HtmlClient.Answer add(String title, String doi, String summary) {
        return coordinator.submit(
                coordinator.get(LIBRARY + "/new"),
                LIBRARY + "/new",
                Map.of("title", title, "doi", doi, "summary", summary, "authors", "Martin, A\net al."));
    }

    private List<String> titles() {
        return application.database().asSuperuser("select title as name from evidence.reference");
    }
}
