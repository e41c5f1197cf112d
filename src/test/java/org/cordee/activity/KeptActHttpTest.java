package org.cordee.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.cordee.account.TestSessions;
import org.cordee.testkit.HtmlClient;
import org.cordee.testkit.TestApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a device kept without the network, as the server takes it. */
class KeptActHttpTest {

    private static final String HOME = "/my-week";

    private final TestApplication application = TestApplication.real();
    private final UUID id = UUID.randomUUID();
    private Team team;
    private HtmlClient browser;

    @BeforeEach
    void arrive() {
        team = Team.of(application);
        browser = application.signedIn(team.peer());
    }

    @Test
    void theSameActSentTwiceIsOneAct() {
        assertThat(sent(today(), 30)).contains("\"done\"");
        assertThat(sent(today(), 30)).contains("\"done\"");
        assertThat(browser.get(HOME).page().select(".acts li")).hasSize(1);
    }

    @Test
    void whatWasRemovedMeanwhileDoesNotComeBack() {
        sent(today(), 30);
        browser.submit(browser.get("/journal/" + id), "/journal/" + id + "/remove", Map.of());
        assertThat(sent(today(), 30)).contains("\"done\"");
        assertThat(browser.get(HOME).page().select(".acts li")).isEmpty();
    }

    @Test
    void refusalsAreTheSentencesOfTheForm() {
        assertThat(sent(today().plusDays(2), 30)).contains("refused", "Choisissez aujourd’hui ou un jour passé.");
        assertThat(sent(today().minusDays(90), 30)).contains("Choisissez un jour des 62 derniers jours.");
        assertThat(sent(today(), 2)).contains("refused");
        assertThat(browser.get(HOME).page().select(".acts li")).isEmpty();
        assertThat(sent(today(), 30)).as("corrected under the same id").contains("\"done\"");
    }

    @Test
    void anIdOfSomebodyElsesActIsRefusedWithoutAWord() {
        sent(today(), 30);
        Team others = Team.of(application);
        HtmlClient.Answer answer = application
                .signedIn(others.peer())
                .post("/my-week/kept", browser.get(HOME), fields(today(), 30, others.placement()));
        assertThat(answer.status()).isIn(403, 409);
        assertThat(answer.body()).doesNotContain("Échange");
    }

    @Test
    void aDeviceIsToldWhoseSessionThisIs() {
        HtmlClient.Answer here = browser.get("/device");
        assertThat(here.body()).contains("\"here\"", today().toString());
        String owner =
                browser.get(HOME).page().select("meta[name=device-owner]").attr("content");
        assertThat(here.body()).contains(owner);
        assertThat(application
                        .signedIn(Team.of(application).peer())
                        .get("/device")
                        .body())
                .doesNotContain(owner);
        assertThat(application.visitor().get("/device").body()).contains("\"away\"");
    }

    @Test
    void aSessionEndedFromElsewhereTellsTheDeviceToForget() {
        TestSessions.revokeAll(application, team.peer());
        HtmlClient.Answer ended = browser.get("/device");
        assertThat(ended.body()).contains("\"ended\"");
        assertThat(cleared(ended)).isEqualTo("\"storage\"");
    }

    @Test
    void aRoleTakenAwayTellsTheDeviceToForget() {
        application
                .database()
                .seed("update account.role_grant set revoked_at = granted_at where account_id = '"
                        + team.peer().account() + "'");
        assertThat(browser.get("/device").body()).contains("\"ended\"");
    }

    @Test
    void theApplicationIsInstallableUnderANeutralName() {
        assertThat(browser.get("/manifest.webmanifest").body())
                .contains("\"short_name\":\"Cordée\"", "/my-week", "maskable")
                .doesNotContainIgnoringCase("pair")
                .doesNotContainIgnoringCase("addict");
        assertThat(browser.get("/img/app-192.png").status()).isEqualTo(200);
        HtmlClient.Answer worker = browser.get("/sw.js");
        assertThat(worker.response().headers().firstValue("Cache-Control")).contains("no-cache");
        assertThat(worker.response().headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("worker-src 'self'"));
        assertThat(browser.get("/offline").words()).contains("a besoin du réseau");
    }

    private String sent(LocalDate day, int minutes) {
        return browser.post("/my-week/kept", browser.get(HOME), fields(day, minutes, team.placement()))
                .body();
    }

    private Map<String, String> fields(LocalDate day, int minutes, UUID placement) {
        return new HashMap<>(Map.of(
                "id", id.toString(),
                "placement", placement.toString(),
                "kind", "individual",
                "minutes", String.valueOf(minutes),
                "day", day.toString()));
    }

    private static String cleared(HtmlClient.Answer answer) {
        return answer.response().headers().firstValue("Clear-Site-Data").orElse("");
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Paris"));
    }
}
