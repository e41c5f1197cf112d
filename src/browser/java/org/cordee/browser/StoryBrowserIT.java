package org.cordee.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.cordee.testkit.Outside;
import org.cordee.testkit.PdfJudge;
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

    private static final Pattern CARD = Pattern.compile("[0-9A-Z]{5}-[0-9A-Z]{5}-[0-9A-Z]{4}");

    private static final StoryCast CAST = new StoryCast();
    private static final StoryWorld WORLD = CAST.world;
    private static final StoryActor DIRECTOR = CAST.director;
    private static final StoryActor REFERENT = CAST.referent;
    private static final StoryActor PEER = CAST.peer;

    private static LocalDate arrival = LocalDate.EPOCH;
    private static String path = "";
    private static String placement = "";

    @AfterAll
    static void close() {
        List<String> complaints = CAST.complaints();
        CAST.close();
        assertThat(complaints).isEmpty();
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
            StoryActor one = CAST.actor("Membre de l’équipe, par lien (téléphone)", 390, null)
                    .open(link)
                    .answerEach("main fieldset", member)
                    .button("Envoyer");
            assertThat(one.words()).contains("Votre réponse est comptée");
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
        CAST.needs(DIRECTOR);
        CAST.needs(CAST.actor("Direction d’à côté", 1280, WORLD.directorOfQuai));
        PEER.open("/me/places?q=Roseaux").send("/me/places/add");
        PEER.open("/exchange/requests/new")
                .tick("/exchange/requests", "statuses", "trainee")
                .type("/exchange/requests", "starts", CAST.today().toString())
                .type("/exchange/requests", "ends", CAST.today().plusMonths(4).toString())
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
        PEER.open("/placements").follow(placement).send(placement + "/moves/agree");
        CAST.school.open("/placements").follow(placement).send(placement + "/moves/agree");
        assertThat(CAST.school.words()).contains("Acceptée");
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
                .type(placement + "/frame", "startsOn", CAST.today().toString())
                .type(placement + "/frame", "endsOn", CAST.today().plusMonths(4).toString())
                .send(placement + "/frame");
        REFERENT.open(placement)
                .type(placement + "/circumstances", "taughtHours", "250")
                .type(placement + "/circumstances", "presenceHours", "140")
                .send(placement + "/circumstances");
        CAST.signBoth(CAST.writes(placement, "charter"));
        String agreement = CAST.writes(placement, "placement_student");
        DIRECTOR.open(agreement)
                .follow(agreement + "/signing")
                .choose(agreement + "/signing", "who_peer_0", "spot")
                .type(agreement + "/signing", "name_peer_0", "Camille Durand")
                .choose(
                        agreement + "/signing",
                        "who_structure_0",
                        WORLD.director.account().toString())
                .choose(agreement + "/signing", "who_training_body_0", "link")
                .type(agreement + "/signing", "name_training_body_0", "Inès Ferrand")
                .type(
                        agreement + "/signing",
                        "paperUntil",
                        CAST.today().plusMonths(5).toString())
                .send(agreement + "/signing");
        DIRECTOR.follow(agreement + "/yes").send(agreement + "/yes");
        String link = DIRECTOR.value("input[id^=link-]");
        StoryActor teacher = CAST.actor("Enseignante, par lien, sans compte (téléphone)", 390, null);
        teacher.open(link.substring(link.indexOf("/sign/"))).send("/sign/yes");
        assertThat(teacher.words()).contains("C’est signé");
        REFERENT.open(agreement).button("Donner un code");
        CAST.peerOnTheSpot
                .open("/sign")
                .type("/sign", "code", REFERENT.text(".code"))
                .send("/sign")
                .send("/sign/yes");
        assertThat(CAST.peerOnTheSpot.words()).contains("Tout le monde a signé");
        byte[] file = DIRECTOR.open(agreement).take("a[href$='/signed.pdf']");
        assertThat(PdfJudge.words(file))
                .contains("Preuve des signatures", "Camille Durand", "par un code remis sur place");
    }

    @Test
    @Order(4)
    void thePeerArrivesAndLogsTenActs() {
        REFERENT.open(placement + "/missions");
        REFERENT.tick(placement + "/missions", "column", "i_do")
                .type(placement + "/missions", "what", "Coanimer le groupe du mardi")
                .choose(placement + "/missions", "level", "collaboration")
                .choose(placement + "/missions", "moment", "follow_up")
                .send(placement + "/missions");
        for (String step : List.of("idea", "diagnosis", "team", "mission", "status", "meeting", "agreement")) {
            DIRECTOR.open(path).tick(path + "/steps/" + step, "done", "true").send(path + "/steps/" + step);
        }
        DIRECTOR.open(path)
                .choose(path + "/plan", "placement", placement.substring("/placements/".length()))
                .send(path + "/plan");
        REFERENT.open(placement)
                .mark(placement + "/papers", "eligibility", null)
                .mark(
                        placement + "/papers",
                        "trainee_liability",
                        CAST.today().plusMonths(10).toString());
        REFERENT.send(placement + "/moves/start");
        assertThat(REFERENT.words()).contains("En cours");
        arrival = CAST.today();
        PEER.open("/my-week")
                .tick("/my-week/acts", "kind", "group")
                .tick("/my-week/acts", "minutes", "60")
                .type("/my-week/acts", "heads", "6")
                .log("/my-week/acts");
        for (int act = 1; act < 10; act++) {
            PEER.log("/my-week/again");
        }
        assertThat(PEER.words()).contains("10 moments");
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
        CAST.asks("t0", cards);
        CAST.liveIn(CAST.today().plusDays(100));
        CAST.asks("m3", cards);
    }

    @Test
    @Order(6)
    void theDirectorPrintsAndTheFunderSeesOnePage() {
        LocalDate yearOver = LocalDate.of(arrival.getYear() + 1, 1, 10);
        if (CAST.today().isBefore(yearOver)) {
            CAST.liveIn(yearOver);
        }
        DIRECTOR.as(WORLD.app.session(WORLD.director));
        DIRECTOR.open("/reports");
        assertThat(PdfJudge.words(DIRECTOR.take("a[href$='.pdf']"))).contains(StoryWorld.ROSEAUX);
        assertThat(DIRECTOR.open("/leaflet").take("a[href='/leaflet/professional.pdf']"))
                .isNotEmpty();
        DIRECTOR.open("/funding")
                .type("/funding/posts", "label", "Accueil d’un stage")
                .choose("/funding/posts", "funder", WORLD.funder.toString())
                .type("/funding/posts", "percent", "20")
                .type("/funding/posts", "starts_on", CAST.today().minusDays(120).toString())
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
        CAST.funder.as(WORLD.app.session(WORLD.payer)).open("/funder").follow("/funder/pages/");
        assertThat(CAST.funder.words()).contains(StoryWorld.ROSEAUX).containsPattern("Actes\\s+10");
        WORLD.app.runJob("Reports.releaseClosedYears");
        CAST.funder.open("/reports/region/" + arrival.getYear());
        assertThat(CAST.funder.words())
                .contains("non affiché pour protéger les personnes")
                .doesNotContain("Camille");
    }

    @Test
    @Order(7)
    void nothingThatLeftAScreenTellsAPasserBy() {
        Outside outside = new Outside(WORLD.app.database());
        WORLD.mailed.deliver();
        assertThat(WORLD.mailed.received()).isNotEmpty();
        assertThat(CAST.tell(outside)).isEmpty();
        assertThat(outside.kinds())
                .contains("mail", "window title", "address", "square", "file name", "document property");
    }
}
