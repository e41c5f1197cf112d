package org.cordee.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.cordee.placement.PlacementWorld;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.time.Today;
import org.cordee.testkit.TestApplication;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a peer and a supervisor seal on their devices: neither requests nor rows hold it, and a third opens nothing. */
class SealedBrowserIT {

    private static final String WORDS = "canari du mardi, une limite floue";
    private static final String PLAN = "canari qui dort mal";
    private static final String PEER_PHRASE = "canari phrase de la personne";
    private static final String OTHER_PHRASE = "canari phrase de la superviseuse";

    private static final PlacementWorld WORLD = new PlacementWorld(TestApplication.real());
    private static final UUID PLACEMENT = WORLD.active();
    private static final BrowserSession BROWSER = new BrowserSession(WORLD.app.origin());

    private final List<String> sent = new ArrayList<>();
    private final Actor.Person supervisor = WORLD.app.account(Role.SUPERVISOR, WORLD.territory, WORLD.territory);

    @BeforeEach
    void forget() {
        WORLD.app
                .database()
                .seed("delete from supervision.bond; delete from supervision.plan; delete from supervision.public_key");
    }

    @AfterAll
    static void close() {
        BROWSER.close();
    }

    @Test
    void theTwoReadWhatNobodyElseCanAndTheWordsOnPaperOpenIt() {
        String bond = "/supervision/" + bondWithOneMeeting();
        as(supervisor);
        makeKeys(OTHER_PHRASE);
        as(WORLD.peerActor);
        String paper = makeKeys(PEER_PHRASE);
        BROWSER.go(bond + "/notes");
        assertThat(BROWSER.violations()).isEmpty();
        unlock(PEER_PHRASE);
        assertThat(BROWSER.violations()).isEmpty();
        assertThat(BROWSER.overflow()).isLessThanOrEqualTo(0);
        String peerWords = BROWSER.page().locator("[data-mine-words]").textContent();
        BROWSER.page().locator("form[data-write] textarea").fill(WORDS);
        BROWSER.page().locator("form[data-write] button").click();
        BROWSER.page().locator("text='Note scellée.'").first().waitFor();

        as(supervisor);
        BROWSER.go(bond + "/notes");
        unlock(OTHER_PHRASE);
        BROWSER.page()
                .locator("[data-text]", new Page.LocatorOptions().setHasText(WORDS))
                .waitFor();
        assertThat(BROWSER.page().locator("[data-other-words]").textContent()).isEqualTo(peerWords);

        as(WORLD.peerActor);
        BROWSER.go(bond + "/notes");
        unlock("canari une autre phrase");
        assertThat(BROWSER.page().locator("[data-text]").first().isVisible()).isFalse();
        BROWSER.page().locator("#unlock").fill(paper.toUpperCase(Locale.ROOT));
        BROWSER.page().locator("[data-unlock] button").click();
        BROWSER.page()
                .locator("[data-text]", new Page.LocatorOptions().setHasText(WORDS))
                .waitFor();

        as(WORLD.app.account(Role.SUPERVISOR, WORLD.territory, WORLD.territory));
        assertThat(BROWSER.go(bond + "/notes").locator("[data-sealed]").count()).isZero();
        assertThat(sent).noneMatch(SealedBrowserIT::tells);
        assertThat(rows()).isNotEmpty().noneMatch(SealedBrowserIT::tells);
    }

    @Test
    void aPlanIsReadByItsOwnerAloneAndTwoDevicesLoseNothing() {
        as(WORLD.peerActor);
        makeKeys(PEER_PHRASE);
        openPlan();
        BROWSER.page().locator("#signs").fill(PLAN);
        BROWSER.page().locator("form[data-plan] button[type=submit]").click();
        says("Enregistré.");
        WORLD.app.database().seed("update supervision.plan set version = version + 1");
        BROWSER.page().locator("#helps").fill("canari appeler");
        BROWSER.page().locator("form[data-plan] button[type=submit]").click();
        says("Un autre appareil a écrit");
        assertThat(BROWSER.page().locator("[data-other-part=signs]").textContent())
                .isEqualTo(PLAN);
        BROWSER.page().locator("form[data-plan] button[type=submit]").click();
        says("Enregistré.");
        BROWSER.go("/plan/kept");
        openPlan();
        assertThat(BROWSER.page().locator("#helps").inputValue()).isEqualTo("canari appeler");
        assertThat(BROWSER.violations()).isEmpty();
        assertThat(sent).noneMatch(SealedBrowserIT::tells);
        assertThat(rows()).isNotEmpty().noneMatch(SealedBrowserIT::tells);
    }

    private static boolean tells(String text) {
        return text.contains("canari") && !text.contains("canari rythme") && !text.contains("canari mission");
    }

    private void as(Actor.Person person) {
        BROWSER.fresh(390, true, ColorScheme.LIGHT);
        BROWSER.as(WORLD.app.session(person));
        BROWSER.page().onRequest(request -> sent.add(request.url() + " " + request.postData()));
    }

    /** Makes keys under this phrase, and returns the words for the paper. */
    private static String makeKeys(String phrase) {
        Page page = BROWSER.go("/sealed");
        page.locator("#secret").fill(phrase);
        String words = page.locator("[data-words]").textContent();
        assertThat(words.split(" ")).hasSize(12);
        page.locator("#copied").check();
        page.locator("form[data-keys] button[type=submit]").click();
        page.locator("text=Vos clés sont prêtes.").waitFor();
        return words;
    }

    private static void unlock(String phrase) {
        BROWSER.page().locator("#unlock").fill(phrase);
        BROWSER.page().locator("[data-unlock] button").click();
        BROWSER.page()
                .locator("[data-opened]:visible, [data-problem]:has-text('Ce n’est ni')")
                .first()
                .waitFor();
    }

    private static void openPlan() {
        BROWSER.go("/plan");
        BROWSER.page().locator("#unlock").fill(PEER_PHRASE);
        BROWSER.page().locator("[data-plan-unlock] button").click();
        BROWSER.page().locator("#signs").waitFor();
    }

    private static void says(String words) {
        BROWSER.page().locator("[data-plan-says]:has-text('" + words + "')").waitFor();
    }

    private UUID bondWithOneMeeting() {
        UUID bond = UUID.randomUUID();
        LocalDate today = WORLD.app.bean(Today.class).date();
        WORLD.app.database().seed("""
                insert into supervision.bond (id, placement_id, supervisor_account_id, peer_account_id, proposed_by,
                  proposed_on, agreed_on) values ('%1$s', '%2$s', '%3$s', '%4$s', 'peer', '%5$s', '%5$s');
                insert into supervision.meeting (id, bond_id, day, hour, way, booked_by, state)
                values (gen_random_uuid(), '%1$s', '%5$s', '10:00', 'phone', 'peer', 'held')""".formatted(
                        bond, PLACEMENT, supervisor.account(), WORLD.peerActor.account(), today));
        return bond;
    }

    /** Every row of the module, as text and with its bytes read as letters. */
    private static List<String> rows() {
        List<String> rows = new ArrayList<>();
        for (String table : List.of("note", "plan", "wrapped_key", "public_key", "meeting", "bond")) {
            rows.addAll(WORLD.app.database().asSuperuser("select t::text as name from supervision." + table + " t"));
        }
        for (String column : List.of("note sealed", "plan sealed", "wrapped_key by_phrase", "wrapped_key by_words")) {
            String[] parts = column.split(" ", -1);
            rows.addAll(WORLD.app
                    .database()
                    .asSuperuser("select encode(" + parts[1] + ", 'escape') as name from supervision." + parts[0]));
        }
        return rows;
    }
}
