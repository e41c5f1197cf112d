package org.cordee.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.time.MovingClock;
import org.cordee.platform.time.Today;
import org.cordee.testkit.PdfJudge;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * One story from end to end, each person in a browser of their own: a CSAPA with no peer prepares its team and posts a
 * need; a peer who keeps one place to themselves is suggested it and accepts; three parties sign, one without e-mail; the
 * peer arrives and logs ten acts; people answer by card at the beginning and three months later; the director prints the
 * annex and the leaflet; the funder sees one page. The README tells the same story. What each did is counted at the end.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StoryBrowserIT {

    private static final StoryWorld WORLD = new StoryWorld();
    private static final Playwright PLAYWRIGHT =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private static final Browser BROWSER = PLAYWRIGHT
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(BrowserSession.executable())
                    .setArgs(BrowserSession.ARGUMENTS));
    private static final List<StoryActor> ACTORS = new ArrayList<>();

    private static final StoryActor DIRECTOR = actor("Direction", 1280, WORLD.director);
    private static final StoryActor REFERENT = actor("Référent·e", 1280, WORLD.referent);
    private static final Pattern CARD = Pattern.compile("[0-9A-Z]{5}-[0-9A-Z]{5}-[0-9A-Z]{4}");

    private static final StoryActor FUNDER = actor("Financeur", 1280, WORLD.payer);
    private static final StoryActor SCHOOL = actor("École", 1280, WORLD.trainer);
    private static final StoryActor PEER = actor("Pair·e (téléphone)", 390, WORLD.peer);

    private static LocalDate arrival = LocalDate.EPOCH;
    private static String path = "";
    private static String placement = "";

    @AfterAll
    static void close() {
        WORLD.app.bean(MovingClock.class).liveIn(LocalDate.now(ZoneOffset.UTC));
        ACTORS.forEach(actor -> System.out.println(actor.counted()));
        PLAYWRIGHT.close();
    }

    @Test
    @Order(1)
    void aTeamWithoutAPeerPreparesItself() {
        DIRECTOR.open("/paths/new").tick("/paths", "entry", "new_peer").send("/paths");
        path = DIRECTOR.path();
        DIRECTOR.open(path + "/diagnosis/new")
                .type(path + "/diagnosis", "team_size", "6")
                .send(path + "/diagnosis");
        String link = DIRECTOR.value("#address");
        for (int member = 0; member < 5; member++) {
            answerDiagnosis(actor("Membre de l’équipe, par lien (téléphone)", 390, null), link, member);
        }
        DIRECTOR.send(DIRECTOR.path() + "/close");
        assertThat(DIRECTOR.words()).contains("les réponses diffèrent le plus").doesNotContain("??");
        REFERENT.open(path + "/preparation")
                .type(path + "/fears", "words", "Et si la personne va moins bien, que fait-on ?")
                .send(path + "/fears")
                .type("/fears/", "answer", "On prévient la ou le référent·e, et la pause garde la place.")
                .send("/fears/");
        assertThat(REFERENT.words()).contains("Réponse de l’équipe");
        REFERENT.open(path + "/charter").send(path + "/charter");
    }

    @Test
    @Order(2)
    void aPlaceIsOfferedAndFoundWithoutTellingWhereThePeerDoesNotGo() {
        need(DIRECTOR);
        need(actor("Direction d’à côté", 1280, WORLD.directorOfQuai));
        PEER.open("/me/places?q=Roseaux").send("/me/places/add");
        PEER.open("/exchange/requests/new")
                .tick("/exchange/requests", "statuses", "trainee")
                .type("/exchange/requests", "starts", today().toString())
                .type("/exchange/requests", "ends", today().plusMonths(4).toString())
                .type("/exchange/requests", "course", "DU Pair aidance")
                .tick("/exchange/requests", "regime", "student")
                .type("/exchange/requests", "total", "140")
                .choose("/exchange/requests", "training", WORLD.school.toString())
                .send("/exchange/requests");
        assertThat(PEER.words()).contains(StoryWorld.ROSEAUX).doesNotContain(StoryWorld.QUAI);
        PEER.follow("/exchange/write")
                .type("/exchange/write", "words", "Bonjour, votre groupe du mardi m’intéresse.")
                .send("/exchange/write");
        String thread = PEER.path();
        DIRECTOR.open("/exchange").follow("/exchange/threads/").send(thread + "/propose");
        placement = DIRECTOR.path();
        WORLD.app
                .database()
                .seed("update placement.placement set training_body_id = '" + WORLD.school + "' where id = '"
                        + placement.substring(12) + "'");
        PEER.open("/placements").follow(placement).send(placement + "/moves/agree");
        SCHOOL.open("/placements").follow(placement).send(placement + "/moves/agree");
        assertThat(SCHOOL.words()).contains("Acceptée");
    }

    @Test
    @Order(3)
    void threePartiesSignOneWithoutEMail() {
        DIRECTOR.open(placement + "/frame")
                .choose(
                        placement + "/frame",
                        "referent",
                        WORLD.referent.account().toString())
                .choose(placement + "/frame", "deputy", WORLD.deputy.account().toString())
                .type(placement + "/frame", "startsOn", today().toString())
                .type(placement + "/frame", "endsOn", today().plusMonths(4).toString())
                .send(placement + "/frame");
        REFERENT.open(placement)
                .type(placement + "/circumstances", "taughtHours", "250")
                .type(placement + "/circumstances", "presenceHours", "140")
                .send(placement + "/circumstances");
        write("charter");
        write("placement_student");
    }

    private static void write(String template) {
        DIRECTOR.open(placement)
                .follow("/agreements/new?placement=" + placement.substring("/placements/".length()) + "&template="
                        + template)
                .send("/agreements");
        String document = DIRECTOR.path();
        DIRECTOR.open(document + "/fill")
                .fillBlanks(document + "/fill")
                .send(document + "/fill")
                .send(document + "/ready");
    }

    @Test
    @Order(4)
    void thePeerArrivesAndLogsTenActs() {
        REFERENT.open(placement + "/missions");
        line("i_do", "Coanimer le groupe du mardi", "collaboration", "follow_up");
        for (String step : List.of("idea", "diagnosis", "team", "mission", "status", "meeting", "agreement")) {
            DIRECTOR.open(path).tick(path + "/steps/" + step, "done", "true").send(path + "/steps/" + step);
        }
        DIRECTOR.open(path)
                .choose(path + "/plan", "placement", placement.substring("/placements/".length()))
                .send(path + "/plan");
        REFERENT.open(placement)
                .mark(placement + "/papers", "eligibility", null)
                .mark(placement + "/papers", "commitment", null)
                .mark(
                        placement + "/papers",
                        "placement_agreement",
                        today().plusMonths(5).toString())
                .mark(
                        placement + "/papers",
                        "trainee_liability",
                        today().plusMonths(10).toString());
        REFERENT.send(placement + "/moves/start");
        assertThat(REFERENT.words()).contains("En cours");
        arrival = today();
        PEER.open("/my-week")
                .tick("/my-week/acts", "kind", "group")
                .tick("/my-week/acts", "minutes", "60")
                .type("/my-week/acts", "heads", "6")
                .send("/my-week/acts");
        for (int act = 1; act < 10; act++) {
            PEER.send("/my-week/again");
        }
        assertThat(PEER.words()).contains("10 moments");
    }

    private static void line(String column, String what, String level, String moment) {
        String form = placement + "/missions";
        REFERENT.tick(form, "column", column)
                .type(form, "what", what)
                .choose(form, "level", level)
                .choose(form, "moment", moment)
                .send(form);
    }

    @Test
    @Order(5)
    void peopleAnswerByCardAtTheBeginningAndThreeMonthsLater() {
        DIRECTOR.open("/measures").tick("/measures/cards", "group", "person").type("/measures/cards", "many", "6");
        List<String> cards = CARD.matcher(PdfJudge.words(DIRECTOR.download("/measures/cards")))
                .results()
                .map(MatchResult::group)
                .toList();
        assertThat(cards).hasSize(6);
        round("t0", cards);
        WORLD.app.bean(MovingClock.class).liveIn(today().plusDays(100));
        round("m3", cards);
    }

    private static void round(String moment, List<String> cards) {
        DIRECTOR.as(WORLD.app.session(WORLD.director))
                .open("/measures/new?group=person")
                .tick("/measures", "moment", moment)
                .type("/measures", "opens_on", today().toString())
                .type("/measures", "closes_on", today().plusDays(20).toString())
                .send("/measures");
        for (String card : cards) {
            StoryActor person = actor("Personne accompagnée, par carte (téléphone)", 390, null);
            person.open("/q")
                    .type("/q", "code", card)
                    .send("/q")
                    .tick("/q/start", "whole", "true")
                    .button("Oui");
            person.answerAll().button("Terminer");
            assertThat(person.words()).contains("Merci");
        }
        DIRECTOR.send(DIRECTOR.path() + "/close");
    }

    @Test
    @Order(6)
    void theDirectorPrintsAndTheFunderSeesOnePage() {
        LocalDate yearOver = LocalDate.of(arrival.getYear() + 1, 1, 10);
        if (today().isBefore(yearOver)) {
            WORLD.app.bean(MovingClock.class).liveIn(yearOver);
        }
        DIRECTOR.as(WORLD.app.session(WORLD.director));
        DIRECTOR.open("/reports");
        assertThat(PdfJudge.words(DIRECTOR.take("a[href$='.pdf']"))).contains(StoryWorld.ROSEAUX);
        DIRECTOR.open("/leaflet");
        DIRECTOR.open("/funding")
                .type("/funding/posts", "label", "Accueil d’un stage")
                .choose("/funding/posts", "funder", WORLD.funder.toString())
                .type("/funding/posts", "percent", "20")
                .type("/funding/posts", "starts_on", today().minusDays(120).toString())
                .choose("/funding/posts", "placement", placement.substring("/placements/".length()))
                .send("/funding/posts");
        DIRECTOR.open("/reports/transmissions")
                .choose("/reports/transmissions", "funder", WORLD.funder.toString())
                .choose("/reports/transmissions", "year", Integer.toString(arrival.getYear()))
                .send("/reports/transmissions");
        String page = DIRECTOR.path();
        PEER.as(WORLD.app.session(WORLD.peer)).open(page).send(page + "/seen");
        DIRECTOR.open(page)
                .type(page + "/send", "recipient", "agence@example.org")
                .send(page + "/send");
        FUNDER.as(WORLD.app.session(WORLD.payer)).open("/funder").follow("/funder/pages/");
        assertThat(FUNDER.words()).contains(StoryWorld.ROSEAUX).containsPattern("Actes\\s+10");
        WORLD.app.runJob("Reports.releaseClosedYears");
        FUNDER.open("/reports/region/" + arrival.getYear());
        assertThat(FUNDER.words())
                .contains("non affiché pour protéger les personnes")
                .doesNotContain("Camille");
    }

    private static void need(StoryActor director) {
        director.open("/exchange/needs/new")
                .tick("/exchange/needs", "kind", "trainee")
                .type("/exchange/needs", "title", "Un stage autour du groupe du mardi")
                .type("/exchange/needs", "starts0", today().toString())
                .type("/exchange/needs", "ends0", today().plusMonths(6).toString())
                .type("/exchange/needs", "places0", "1")
                .send("/exchange/needs");
        assertThat(director.words()).contains("Un stage autour du groupe du mardi");
    }

    private static void answerDiagnosis(StoryActor member, String link, int which) {
        member.open(link);
        for (var group : member.page().locator("main fieldset").all()) {
            var choices = group.locator("input[type=radio]");
            choices.nth((which + choices.count()) % choices.count()).check();
        }
        member.button("Envoyer");
        assertThat(member.words()).contains("Votre réponse est comptée");
    }

    private static LocalDate today() {
        return WORLD.app.bean(Today.class).date();
    }

    private static StoryActor actor(String name, int width, Actor.@Nullable Person person) {
        String session = person == null ? null : WORLD.app.session(person);
        StoryActor made = new StoryActor(name, BROWSER, WORLD.app.origin(), width, session);
        ACTORS.add(made);
        return made;
    }
}
