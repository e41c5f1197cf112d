package org.cordee.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.cordee.platform.actor.Actor;
import org.cordee.testkit.HtmlClient;
import org.cordee.testkit.TestApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The log over HTTP, as a browser without JavaScript sees it. */
class JournalHttpTest {

    private static final String HOME = "/my-week";
    private static final String LOG = "/my-week/acts";
    private static final Map<String, String> TALK = Map.of("kind", "individual", "minutes", "30");

    private final TestApplication application = TestApplication.real();
    private Team team;
    private HtmlClient browser;

    @BeforeEach
    void arrive() {
        team = Team.of(application);
        browser = application.signedIn(team.peer());
    }

    @Test
    void theUsualEntryIsThreeTouchesAndAConfirmation() {
        HtmlClient.Answer done = browser.submit(browser.get(HOME), LOG, TALK);

        assertThat(done.path()).isEqualTo(HOME);
        assertThat(done.words()).contains("C’est noté.").contains("Échange individuel, 30 min");
        assertThat(done.page().select(".acts li")).hasSize(1);
    }

    @Test
    void theHomeIsAWholePage() {
        HtmlClient.Answer page = browser.get(HOME);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).doesNotContain("??").doesNotContain(" style=").doesNotContain("onclick");
        assertThat(page.page().select("h1")).hasSize(1);
        assertThat(page.page().title()).doesNotContainIgnoringCase("pair").doesNotContainIgnoringCase("addict");
        assertThat(page.page().select("main").text())
                .contains("Ma mission à Lieu d’essai", "Co-animer le groupe", "Mes droits", "Faire une pause");
        assertThat(page.page().select("input[name=day]").attr("value")).isEqualTo(today().toString());
    }

    @Test
    void theLastActIsRepeatedWithOneTouch() {
        HtmlClient.Answer once = browser.submit(
                browser.get(HOME),
                LOG,
                Map.of("kind", "group", "minutes", "other", "minutes_other", "95", "heads", "8"));
        HtmlClient.Answer twice = browser.submit(once, "/my-week/again", Map.of());

        assertThat(twice.page().select(".acts li").eachText())
                .hasSize(2)
                .allMatch(line -> line.contains("Groupe, atelier, 1 h 35, 8 personnes"));
    }

    @Test
    void sendingTwiceIsHarmless() {
        HtmlClient.Answer form = browser.get(HOME);
        browser.submit(form, LOG, TALK);
        HtmlClient.Answer again = browser.submit(form, LOG, TALK);

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.page().select(".acts li")).hasSize(1);
    }

    @Test
    void twoFormsOfOnePageAreSentOneAfterTheOther() {
        HtmlClient.Answer page = browser.submit(browser.get(HOME), LOG, TALK);
        browser.submit(page, "/my-week/again", Map.of());
        HtmlClient.Answer both = browser.submit(page, LOG, TALK);

        assertThat(both.status()).isEqualTo(200);
        assertThat(both.page().select(".acts li")).hasSize(3);
    }

    @Test
    void theSameFormWithOtherContentIsRefused() {
        HtmlClient.Answer form = browser.get(HOME);
        browser.submit(form, LOG, TALK);

        HtmlClient.Answer other = browser.submit(form, LOG, Map.of("kind", "individual", "minutes", "45"));
        assertThat(other.status()).isEqualTo(409);
        assertThat(browser.get(HOME).page().select(".acts li")).hasSize(1);
    }

    @Test
    void aRefusedFormKeepsWhatWasTypedAndSaysEveryReason() {
        HtmlClient.Answer refused = browser.submit(
                browser.get(HOME),
                LOG,
                Map.of("kind", "group", "minutes", "60", "learned", "Son numéro est le 06 12 34 56 78"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#problems li a").eachAttr("href")).containsExactly("#heads", "#learned");
        assertThat(refused.page().select("#learned-problem").text()).contains("numéro de téléphone");
        assertThat(refused.page().select("textarea[name=learned]").text()).contains("06 12 34 56 78");
        assertThat(refused.page().select("input[value=group]").hasAttr("checked"))
                .isTrue();
        assertThat(refused.page().select("details.more:has(#learned)").hasAttr("open"))
                .isTrue();
    }

    @Test
    void aCorrectionKeepsTheEarlierVersionAndARemovalCanBeUndone() {
        String act = logged();
        HtmlClient.Answer corrected = browser.submit(browser.get(act), act, Map.of("minutes", "45"));
        assertThat(corrected.words()).contains("C’est corrigé").contains("Échange individuel, 30 min");

        HtmlClient.Answer removed = browser.submit(browser.get(act), act + "/remove", Map.of());
        assertThat(removed.page().select(".acts li")).isEmpty();
        assertThat(browser.get("/journal").words()).contains("Moments retirés");

        browser.submit(browser.get(act), act, Map.of());
        assertThat(browser.get(HOME).page().select(".acts li")).hasSize(1);
    }

    @Test
    void anActIsHiddenFromEverybodyElse() {
        String act = logged();
        assertThat(application.signedIn(Team.of(application).peer()).get(act).status())
                .isEqualTo(404);
        for (Actor.Person other : new Actor.Person[] {team.director(), team.referent()}) {
            HtmlClient theirs = application.signedIn(other);
            assertThat(theirs.get(act).status()).isEqualTo(403);
            assertThat(theirs.get(HOME).status()).isEqualTo(403);
            assertThat(theirs.get("/journal/export.csv").status()).isEqualTo(403);
        }
        assertThat(application.visitor().get(act).path()).isEqualTo("/sign-in");
    }

    @Test
    void theLogIsTakenAwayAsASheet() {
        browser.submit(browser.get(HOME), LOG, with(TALK, "learned", "=Écouter"));
        HtmlClient.Answer csv = browser.get("/journal/export.csv");

        assertThat(csv.body()).contains("Jour;Quoi;Minutes").contains(today() + ";Échange individuel;30;1;");
        assertThat(csv.body()).contains("'=Écouter");
        assertThat(csv.response().headers().firstValue("Content-Disposition").orElse(""))
                .contains("journal.csv");
        HtmlClient.Answer xlsx = browser.get("/journal/export.xlsx");
        assertThat(new String(xlsx.response().body(), 0, 2, StandardCharsets.US_ASCII))
                .isEqualTo("PK");
    }

    @Test
    void theReferentSeesMonthsAndTheDirectorOfOnePeerWaitsForTheQuarter() {
        browser.submit(browser.get(HOME), LOG, TALK);

        HtmlClient.Answer referent = application.signedIn(team.referent()).get("/journal");
        assertThat(referent.path()).isEqualTo("/journal/totals/" + team.structure());
        assertThat(referent.body()).doesNotContain("??");
        assertThat(referent.page().select("tbody tr").eachText()).anyMatch(line -> line.contains("1 30 min 1"));
        HtmlClient.Answer director = application.signedIn(team.director()).get("/journal");
        assertThat(director.page().select("tbody tr")).isEmpty();
        assertThat(director.words()).contains("à la fin de chaque trimestre");
        assertThat(application
                        .signedIn(team.director())
                        .get("/journal/totals/" + UUID.randomUUID())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aPaperSheetIsCopiedByTheReferentAndSaysWhereItComesFrom() {
        HtmlClient referent = application.signedIn(team.referent());
        String sheet = "/journal/paper/" + team.placement();
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put("day-0", today().toString());
        lines.put("kind-0", "individual");
        lines.put("minutes-0", "20");
        lines.put("day-3", today().minusDays(1).toString());
        lines.put("kind-3", "group");
        HtmlClient.Answer refused = referent.submit(referent.get(sheet), sheet, lines);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#problems li a").eachAttr("href")).containsExactly("#asked", "#minutes-3");

        lines.put("asked", "true");
        lines.put("minutes-3", "90");
        lines.put("heads-3", "6");
        assertThat(referent.submit(referent.get(sheet), sheet, lines).words()).contains("La feuille est enregistrée");
        assertThat(browser.get(HOME + "?").words()).doesNotContain("??");
        assertThat(browser.get("/journal").words()).contains("recopié de votre feuille papier");
        assertThat(application.signedIn(team.director()).get(sheet).status()).isEqualTo(404);
    }

    @Test
    void aSessionThatEndsWhileWritingCarriesTheEntryToSignIn() {
        HtmlClient.Answer form = browser.get(HOME);
        browser.forget("session");
        HtmlClient.Answer signIn = browser.submit(form, LOG, TALK);

        assertThat(signIn.page().select("input[name=carried]").eachAttr("value"))
                .isNotEmpty()
                .doesNotContain("");
        assertThat(signIn.body()).doesNotContain("individual");
    }

    @Test
    void everyScreenSpeaksEnglish() {
        browser.cookie("language", "en");
        String act = logged();

        assertThat(browser.get(HOME).words()).contains("Log a moment", "My rights", "One-to-one talk");
        for (String path : new String[] {HOME, "/journal", act}) {
            assertThat(browser.get(path).body()).as(path).doesNotContain("??").contains("lang=\"en\"");
        }
    }

    private String logged() {
        HtmlClient.Answer done = browser.submit(browser.get(HOME), LOG, TALK);
        return done.page().select(".acts a").attr("href");
    }

    private static Map<String, String> with(Map<String, String> fields, String name, String value) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put(name, value);
        return all;
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Paris"));
    }
}
