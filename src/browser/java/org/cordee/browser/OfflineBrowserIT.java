package org.cordee.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.options.Cookie;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.cordee.account.TestSessions;
import org.cordee.activity.Team;
import org.cordee.platform.actor.Actor;
import org.cordee.testkit.TestApplication;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The log on a phone whose network comes and goes: nothing is lost, nothing counts twice, nothing is told to another. */
class OfflineBrowserIT {

    private static final TestApplication APPLICATION = TestApplication.real();
    private static final PoorLine LINE = new PoorLine(APPLICATION.origin());
    private static final BrowserSession BROWSER = new BrowserSession(LINE.origin());
    private static final String WAITING = "#waiting-list";

    private final Team team = Team.of(APPLICATION);
    private OfflinePhone phone;

    @BeforeEach
    void onAFreshPhone() {
        LINE.mend();
        LINE.slow(false);
        phone = phoneOf(team.peer());
    }

    /** Its context is left to the end of the browser: closing one whose worker waits for a lost answer may never return. */
    @AfterEach
    void putAway() {
        LINE.cut();
    }

    @AfterAll
    static void close() {
        BROWSER.close();
        LINE.close();
    }

    @Test
    void anEntryWaitsForTheNetworkAndIsSentOnce() {
        phone.ready();
        LINE.cut();
        phone.open().sees("#as-last-seen", "Sans réseau").logTalk(30).sees(WAITING, "Attend le réseau");
        phone.logTalk(45).sees("#flash", "noté sur cet appareil");
        assertThat(phone.waiting()).isEqualTo(2);
        assertThat(acts()).isZero();

        LINE.mend();
        phone.networkReturns().settled().open();
        assertThat(phone.acts()).hasSize(2);
        assertThat(phone.acts().get(0)).contains("45 min");
        assertThat(phone.part("#waiting").isVisible()).isFalse();
        assertThat(acts()).isEqualTo(2);
    }

    @Test
    void theAnswerThatWasLostIsAskedForAgain() {
        phone.ready();
        LINE.loseAnswerTo("POST /my-week/kept");
        phone.logTalk(30).sees("#flash", "noté sur cet appareil").sees(WAITING, "Peut-être déjà arrivé");
        assertThat(acts()).as("it arrived").isEqualTo(1);
        assertThat(phone.part("#waiting-list button:visible").isVisible())
                .as("what may have arrived is not touched")
                .isFalse();

        LINE.mend();
        phone.open().settled();
        assertThat(acts()).isEqualTo(1);
    }

    @Test
    void aKilledTabLosesNothing() {
        phone.ready();
        LINE.cut();
        phone.logTalk(30).sees(WAITING, "Attend le réseau");
        phone.killTab();
        phone.open().sees(WAITING, "Échange individuel, 30 min");

        LINE.mend();
        phone.open().settled();
        assertThat(acts()).isEqualTo(1);
    }

    @Test
    void twoDevicesOfOnePeerAddUp() {
        OfflinePhone other = phoneOf(team.peer());
        phone.ready();
        other.ready();
        LINE.cut();
        phone.logTalk(30).sees(WAITING, "Attend le réseau");
        other.logTalk(60).sees(WAITING, "Attend le réseau");
        LINE.mend();
        phone.networkReturns().settled();
        other.networkReturns().settled().open();
        assertThat(other.acts()).hasSize(2);
        assertThat(acts()).isEqualTo(2);
    }

    @Test
    void aClockSetAheadIsSaidAndTheEntryCorrected() {
        phone.ready();
        LINE.cut();
        phone.clockAhead(40).open().logTalk(30).sees(WAITING, "Attend le réseau");
        LINE.mend();
        phone.networkReturns().sees(WAITING, "La date de cet appareil a changé");
        assertThat(acts()).isZero();
        correctTo(today());
        assertThat(acts("day = '" + today() + "'")).isEqualTo(1);
    }

    @Test
    void aDayAheadIsRefusedByTheServerAndCorrected() {
        phone.ready();
        LINE.cut();
        phone.clockAhead(40).open();
        phone.type("#day", today().plusDays(3).toString()).logTalk(30).sees(WAITING, "Attend le réseau");
        LINE.mend();
        phone.networkReturns().sees(WAITING, "Choisissez aujourd’hui ou un jour passé");
        assertThat(acts()).isZero();
        correctTo(today().minusDays(1));
        assertThat(acts("day = '" + today().minusDays(1) + "'")).isEqualTo(1);
    }

    @Test
    void aClockThatIsAlwaysWrongDoesNotMatter() {
        phone.clockAhead(-400).ready();
        LINE.cut();
        phone.logTalk(30).sees(WAITING, "Attend le réseau");
        LINE.mend();
        phone.networkReturns().settled();
        assertThat(acts("day = '" + today() + "'")).isEqualTo(1);
    }

    @Test
    void aClockSetBackBetweenWritingAndSendingIsAskedAbout() {
        phone.ready();
        LINE.cut();
        phone.clockAhead(5).open().logTalk(30).sees(WAITING, "Attend le réseau");
        phone.clockAhead(-20);
        LINE.mend();
        phone.networkReturns().sees(WAITING, "La date de cet appareil a changé");
        assertThat(acts()).isZero();
    }

    @Test
    void whatIsRefusedIsShownAndCanBeErased() {
        phone.ready();
        LINE.cut();
        phone.logTalk(30).sees(WAITING, "Attend le réseau");
        phone.logTalk(60).sees("#waiting-list", "1 h");
        APPLICATION
                .database()
                .seed("update placement.placement set ended_on = '" + today().minusDays(2) + "' where id = '"
                        + team.placement() + "'");
        LINE.mend();
        phone.networkReturns().sees(WAITING, "cette mission n’avait pas commencé ou était finie");
        assertThat(acts()).isZero();

        phone.page().onDialog(Dialog::accept);
        phone.tap("#waiting-list button:has-text('Effacer')");
        phone.tap("#waiting-list button:has-text('Effacer')").settled();
    }

    @Test
    void signingOutEmptiesTheDeviceAndSaysSoFirst() {
        phone.ready();
        LINE.cut();
        phone.logTalk(30).sees(WAITING, "Attend le réseau");
        assertThat(phone.page().evaluate("document.documentElement.outerHTML").toString())
                .doesNotContain("??");
        phone.page().onceDialog(Dialog::dismiss);
        leave();
        assertThat(phone.waiting()).as("the person thought better of it").isEqualTo(1);

        phone.page().onceDialog(Dialog::accept);
        phone.tap("form[action='/sign-out'] button").sees("h1", "Cet appareil a tout oublié");
        LINE.mend();
        phone.open();
        assertThat(phone.waiting()).isZero();
        assertThat(acts()).isZero();
    }

    @Test
    void signingOutWithTheNetworkLeavesNothing() {
        phone.ready();
        leave();
        phone.sees("#flash", "sorti");
        LINE.cut();
        assertThat(phone.showsNothing()).isTrue();
    }

    @Test
    void anotherPersonNeverSendsWhatWasNotedByTheFirst() {
        phone.ready();
        LINE.cut();
        phone.logTalk(30).sees(WAITING, "Attend le réseau");
        phone.page().context().clearCookies();
        LINE.mend();
        phone.go("/sign-in").sees("#kept-notice", "quelqu’un d’autre");
        assertThat(phone.waiting()).isEqualTo(1);

        Team others = Team.of(APPLICATION);
        signIn(others.peer());
        phone.open();
        assertThat(phone.waiting()).isZero();
        assertThat(acts()).isZero();
        assertThat(counted("peer = '" + others.peer().scope() + "'")).isZero();
    }

    @Test
    void theSamePersonSignsInAgainAndWhatWaitedIsSent() {
        phone.ready();
        LINE.cut();
        phone.logTalk(30).sees(WAITING, "Attend le réseau");
        phone.page().context().clearCookies();
        LINE.mend();
        phone.go("/sign-in").sees("#kept-notice", "attendent");
        signIn(team.peer());
        phone.open().settled();
        assertThat(acts()).isEqualTo(1);
    }

    @Test
    void aLostPhoneForgetsAsSoonAsItIsHeardOf() {
        phone.ready();
        LINE.cut();
        phone.logTalk(30).sees(WAITING, "Attend le réseau");
        TestSessions.revokeAll(APPLICATION, team.peer());
        LINE.mend();
        phone.networkReturns().settled();
        assertThat(acts()).isZero();
        LINE.cut();
        assertThat(phone.showsNothing()).isTrue();
    }

    @Test
    void otherPagesSayThatTheyNeedTheNetwork() {
        phone.ready();
        LINE.cut();
        phone.go("/journal").sees("h1", "Pas de réseau");
        phone.page().locator("a.btn:has-text('Ma semaine')").click();
        phone.sees("#as-last-seen", "Sans réseau");
    }

    @Test
    void thePersonalPlanOpensAndIsWrittenWithoutTheNetwork() {
        phone.ready();
        phone.go("/sealed").page().locator("#secret").fill("une phrase que personne ne devine");
        phone.page().locator("#copied").check();
        phone.tap("form[data-keys] button[type=submit]").sees("body", "Vos clés sont prêtes.");
        plan().page().locator("#signs").fill("je dors mal");
        phone.tap("form[data-plan] button[type=submit]").sees("[data-plan-says]", "Enregistré.");
        phone.open()
                .page()
                .evaluate("async () => { while (!(await Kept.page('/plan'))) await new Promise(later =>"
                        + " setTimeout(later, 50)); }");
        LINE.cut();
        plan();
        assertThat(phone.page().locator("#signs").inputValue()).isEqualTo("je dors mal");
        phone.page().locator("#helps").fill("marcher");
        phone.tap("form[data-plan] button[type=submit]").sees("[data-plan-says]", "sur cet appareil");
        LINE.mend();
        plan();
        assertThat(phone.page().locator("#helps").inputValue()).isEqualTo("marcher");
    }

    private OfflinePhone plan() {
        phone.go("/plan").page().locator("#unlock").fill("une phrase que personne ne devine");
        phone.tap("[data-plan-unlock] button").page().locator("#signs").waitFor();
        return phone;
    }

    @Test
    void trap04AnEntryTakesLessThanThirtySecondsAndSixTaps() {
        phone.ready();
        LINE.slow(true);
        assertThat(seconds("The usual entry, slow network", "C’est noté.")).isLessThan(30);
        assertThat(phone.taps()).isLessThanOrEqualTo(6);
        assertThat(acts()).isEqualTo(1);
    }

    @Test
    void theVeryFirstEntryOnASlowNetworkDoesSoToo() {
        LINE.slow(true);
        assertThat(seconds("The first entry ever, slow network", "C’est noté.")).isLessThan(30);
        assertThat(phone.taps()).isLessThanOrEqualTo(6);
    }

    @Test
    void withoutTheNetworkAnEntryIsKeptAtOnce() {
        phone.ready();
        LINE.cut();
        assertThat(seconds("An entry without the network", "noté sur cet appareil"))
                .isLessThan(10);
    }

    /** From opening Ma semaine to these words on it, written to the output of the test. */
    private double seconds(String what, String said) {
        long start = System.nanoTime();
        phone.open().logTalk(30).sees("#flash", said);
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf("%s: %.1f s, %d taps%n", what, seconds, phone.taps());
        return seconds;
    }

    private static OfflinePhone phoneOf(Actor.Person peer) {
        return new OfflinePhone(BROWSER.phone(APPLICATION.session(peer)), LINE.origin());
    }

    private void signIn(Actor.Person person) {
        phone.page()
                .context()
                .addCookies(List.of(new Cookie("session", APPLICATION.session(person)).setUrl(LINE.origin())));
    }

    private void correctTo(LocalDate day) {
        phone.tap("#waiting-list button:has-text('Corriger')").sees(WAITING, "En cours de correction");
        phone.type("#day", day.toString()).tap(".log-form button[type=submit]").settled();
    }

    private void leave() {
        phone.tap(".account-menu summary").tap("form[action='/sign-out'] button");
    }

    private long acts() {
        return acts("true");
    }

    private long acts(String condition) {
        return counted("peer = '" + team.peer().scope() + "' and " + condition);
    }

    private static long counted(String condition) {
        return Long.parseLong(APPLICATION
                .database()
                .asSuperuser("select count(*)::text as name from activity.act where " + condition)
                .get(0));
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Paris"));
    }
}
