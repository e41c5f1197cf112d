package org.cordee.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.testkit.HtmlClient;
import org.cordee.testkit.TestApplication;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class StructureHttpTest {
    private static final TestApplication APPLICATION = TestApplication.real();
    private static final UUID TERRITORY = UUID.randomUUID();

    @BeforeAll
    static void found() {
        APPLICATION
                .database()
                .seed("insert into structure.territory (id, name, zone) values ('" + TERRITORY
                        + "', 'Pays de la Loire', 'Europe/Paris'); insert into structure.territory_department"
                        + " select '" + TERRITORY + "', code from structure.department where region_code = '52'");
    }

    private static UUID named(String words) {
        return APPLICATION
                .database()
                .as(
                        new Actor.Visitor(),
                        sql -> APPLICATION
                                .bean(Structures.class)
                                .search(words, 1)
                                .get(0)
                                .id());
    }

    private static HtmlClient coordinator() {
        return APPLICATION.signedIn(Role.COORDINATOR, TERRITORY, TERRITORY);
    }

    private static void isWhole(HtmlClient.Answer answer) {
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("??").doesNotContain("style=");
        assertThat(answer.page().select("h1")).hasSize(1);
    }

    @Test
    void aVisitorFindsStructuresByThreeLettersWithTheirSourceAndAMap() {
        HtmlClient browser = APPLICATION.visitor();
        HtmlClient.Answer found = browser.get("/structures?q=nantes");
        isWhole(found);
        assertThat(found.page().select(".found-list li")).hasSizeGreaterThan(2);
        assertThat(found.words()).contains("FINESS – ministère chargé de la Santé", "8 janvier 2021");
        assertThat(found.page().select(".region-map svg title, .region-map svg desc"))
                .isNotEmpty();
        assertThat(found.page().select(".region-map circle")).isNotEmpty();
        assertThat(browser.get("/structures?q=zzzzz").words()).contains("Rien trouvé");
    }

    @Test
    void withoutAnyWordTheTerritoryIsListed() {
        HtmlClient coordinator = coordinator();
        HtmlClient.Answer home = coordinator.get("/structures");
        isWhole(home);
        assertThat(home.page().select(".found-list li")).hasSize(20);
        HtmlClient.Answer next =
                coordinator.get(home.page().select("a[rel=next]").attr("href"));
        isWhole(next);
        assertThat(next.page().select(".found-list a").eachText())
                .isNotEqualTo(home.page().select(".found-list a").eachText());
    }

    @Test
    void findsNearAPlaceAndSaysWhenThePlaceIsUnknown() {
        assertThat(APPLICATION.visitor().get("/structures?near=Nantes&km=20").words())
                .contains("autour de Nantes", " km");
        assertThat(APPLICATION.visitor().get("/structures?near=Xyzzy").words()).contains("ne connaissons pas ce lieu");
    }

    @Test
    void aPageTellsPublicFactsToEverybodyAndTheRestToItsTeam() {
        UUID csapa = named("csapa nantes");
        HtmlClient.Answer seen = APPLICATION.visitor().get("/structures/" + csapa);
        isWhole(seen);
        assertThat(seen.words())
                .contains("Organisme gestionnaire", "Numéro FINESS")
                .doesNotContain("Accueil de pair");
        HtmlClient director = APPLICATION.signedIn(Role.DIRECTOR, csapa, TERRITORY);
        HtmlClient.Answer form = director.get("/structures/" + csapa + "/profile");
        isWhole(form);
        HtmlClient.Answer saved = director.submit(
                form,
                "/structures/" + csapa + "/profile",
                Map.of("contactName", "Camille Exemple", "places", "2", "peerTitle", "pair aidant·e"));
        isWhole(saved);
        assertThat(saved.words()).contains("Camille Exemple", "pair aidant·e");
        assertThat(APPLICATION.visitor().get("/structures/" + csapa).body()).doesNotContain("Camille Exemple");
        UUID other = named("csapa paris");
        HtmlClient stranger = APPLICATION.signedIn(Role.DIRECTOR, other, TERRITORY);
        assertThat(stranger.get("/structures/" + csapa).body()).doesNotContain("Camille Exemple");
        assertThat(stranger.get("/structures/" + csapa + "/profile").status()).isEqualTo(403);
    }

    @Test
    void aCorrectionShowsBesideTheRegister() {
        UUID caarud = named("caarud nantes");
        HtmlClient director = APPLICATION.signedIn(Role.DIRECTOR, caarud, TERRITORY);
        HtmlClient.Answer form = director.get("/structures/" + caarud + "/edit");
        isWhole(form);
        HtmlClient.Answer wrong = director.submit(
                form, "/structures/" + caarud + "/edit", Map.of("phone", "12", "name", "La Boussole", "latitude", "x"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select("#phone-problem, #latitude-problem")).hasSize(2);
        HtmlClient.Answer saved = director.submit(
                wrong,
                "/structures/" + caarud + "/edit",
                Map.of("phone", "02 40 00 00 01", "name", "La Boussole", "latitude", ""));
        isWhole(saved);
        assertThat(saved.words()).contains("La Boussole", "Ce que dit le registre");
    }

    @Test
    void theCoordinationAddsAnOrganisationAndATeamAUnit() {
        HtmlClient coordinator = coordinator();
        HtmlClient.Answer form = coordinator.get("/structures/new/organisation");
        isWhole(form);
        HtmlClient.Answer refused = coordinator.submit(form, "/structures/new/organisation", Map.of("rna", "123"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#problems a")).hasSizeGreaterThanOrEqualTo(2);
        HtmlClient.Answer added = coordinator.submit(
                refused,
                "/structures/new/organisation",
                Map.of(
                        "category",
                        "mutual_aid",
                        "name",
                        "Entraide de l’Erdre",
                        "rna",
                        "W442000001",
                        "postcode",
                        "44000",
                        "town",
                        "Nantes"));
        isWhole(added);
        assertThat(added.words()).contains("Entraide de l’Erdre", "Saisie à la main");
        UUID csapa = named("csapa angers");
        HtmlClient team = APPLICATION.signedIn(Role.PROFESSIONAL, csapa, TERRITORY);
        HtmlClient.Answer unit = team.submit(
                team.get("/structures/" + csapa + "/units"),
                "/structures/" + csapa + "/units",
                Map.of("category", "272", "name", "ELSA de l’Anjou"));
        isWhole(unit);
        assertThat(unit.words()).contains("ELSA de l’Anjou");
        assertThat(team.get("/structures/new/organisation").status()).isEqualTo(403);
    }

    @Test
    void theCoordinationReadsReviewsAppliesAndUndoesAFile() throws Exception {
        HtmlClient coordinator = coordinator();
        HtmlClient.Answer list = coordinator.get("/structures/import");
        isWhole(list);
        String file =
                "finess;etalab;1;2026-05-12\nstructureet;440999993;750713406;LIEU D'ESSAI IMPORT;;;;1;R;DU PORT;;;109;44;X;"
                        + "44000 NANTES;0240000001;;197;CSAPA;4604;x;;;;;;;2020-01-01;;2026-01-01;\n"
                        + "structureet;440999995;750713406;FAUX;;;;1;R;DU PORT;;;109;44;X;44000 NANTES;;;197;CSAPA;4604;x;;;;;;;;;;\n";
        HtmlClient.Answer sent = coordinator.upload(
                "/structures/import", list, "file", "essai.csv", file.getBytes(StandardCharsets.UTF_8));
        HtmlClient.Answer review = settled(coordinator, sent.path());
        isWhole(review);
        assertThat(review.words()).contains("Numéro FINESS faux");
        HtmlClient.Answer applied = coordinator.submit(review, sent.path(), Map.of("decision", "apply"));
        isWhole(applied);
        UUID added = named("lieu essai import");
        assertThat(coordinator.get("/structures/" + added).words()).contains("12 mai 2026");
        HtmlClient.Answer undone = coordinator.submit(applied, sent.path(), Map.of("decision", "undo"));
        isWhole(undone);
        assertThat(coordinator.get("/structures/" + added).status()).isEqualTo(404);
    }

    private static HtmlClient.Answer settled(HtmlClient browser, String path) throws InterruptedException {
        HtmlClient.Answer answer = browser.get(path);
        for (int i = 0; i < 120 && answer.page().select("#progress").size() > 0; i++) {
            Thread.sleep(250);
            answer = browser.get(path);
        }
        return answer;
    }

    @Test
    void aFileThatIsNoRegisterIsRefusedInWords() throws Exception {
        HtmlClient coordinator = coordinator();
        HtmlClient.Answer list = coordinator.get("/structures/import");
        HtmlClient.Answer sent = coordinator.upload(
                "/structures/import", list, "file", "x.csv", "nom;prenom\n".getBytes(StandardCharsets.UTF_8));
        assertThat(settled(coordinator, sent.path()).words()).contains("aucune des présentations FINESS connues");
        assertThat(coordinator
                        .upload("/structures/import", coordinator.get("/structures/import"), "file", "", new byte[0])
                        .status())
                .isEqualTo(422);
    }

    @Test
    void theAdministratorFoundsATerritory() {
        HtmlClient administrator = APPLICATION.signedIn(Role.ADMINISTRATOR, null, null);
        HtmlClient.Answer form = administrator.get("/structures/territories");
        isWhole(form);
        assertThat(administrator
                        .submit(form, "/structures/territories", Map.of("name", "Bretagne"))
                        .status())
                .isEqualTo(422);
        HtmlClient.Answer founded =
                administrator.submit(form, "/structures/territories", Map.of("name", "Bretagne", "departments", "35"));
        isWhole(founded);
        assertThat(founded.words()).contains("Bretagne");
    }

    @Test
    void everyScreenIsCompleteInEnglish() throws Exception {
        Path messages = Path.of("src/main/resources/messages");
        var french = keys(messages.resolve("structure_fr.properties"));
        assertThat(keys(messages.resolve("structure_en.properties"))).containsExactlyElementsOf(french);
    }

    private static java.util.List<String> keys(Path file) throws java.io.IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> line.contains("=") && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('=')))
                .toList();
    }
}
