package org.cordee.account.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.time.Today;
import org.cordee.testkit.FundedStructure;
import org.cordee.testkit.HtmlClient;
import org.cordee.testkit.TestApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AgendaHttpTest {

    private static final TestApplication APP = TestApplication.real();

    private final LocalDate arrival = APP.bean(Today.class).date().plusDays(12);
    private final FundedStructure place = FundedStructure.in(APP.database());
    private final UUID agreed = place.placement();
    private HtmlClient peer = APP.visitor();

    @BeforeEach
    void somebodyArrivesInTwelveDays() {
        APP.database().seed("""
                set session_replication_role = replica;
                update placement.placement set state = 'agreed', started_on = null, starts_on = '%2$s' where id = '%1$s';
                set session_replication_role = origin""".formatted(agreed, arrival));
        peer = APP.signedIn(APP.account(Role.PEER, place.peer(), place.territory()));
    }

    @Test
    void aCalendarReadsTheDatesWithoutASessionAndLearnsNothingElse() {
        HtmlClient.Answer feed = APP.visitor().get(link(peer));
        assertThat(feed.status()).isEqualTo(200);
        assertThat(feed.body())
                .contains(
                        "SUMMARY:Rendez-vous",
                        "DTSTART;VALUE=DATE:" + arrival.toString().replace("-", ""))
                .contains("BEGIN:VTIMEZONE")
                .doesNotContain("canari", "\nLOCATION", place.structure().toString(), agreed.toString());
        assertThat(feed.response().headers().firstValue("Cache-Control")).contains("private, no-cache");
        assertThat(feed.response().headers().firstValue("Content-Type").orElse(""))
                .startsWith("text/calendar");
        assertThat(feed.response().headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void aDateThatMovesKeepsItsNameAndOneThatIsOffIsCancelled() {
        String link = link(peer);
        String first = APP.visitor().get(link).body();
        String uid = uid(first);
        assertThat(first).contains("SEQUENCE:0");
        APP.database().seed("update placement.placement set starts_on = starts_on + 3 where id = '" + agreed + "'");
        String moved = APP.visitor().get(link).body();
        assertThat(uid(moved)).isEqualTo(uid);
        assertThat(moved).contains("SEQUENCE:1", "STATUS:CONFIRMED");
        assertThat(APP.visitor().get(link).body()).contains("SEQUENCE:1");
        APP.database().seed("""
                set session_replication_role = replica;
                delete from placement.placement where id = '%s';
                set session_replication_role = origin""".formatted(agreed));
        String off = APP.visitor().get(link).body();
        assertThat(uid(off)).isEqualTo(uid);
        assertThat(off).contains("SEQUENCE:2", "STATUS:CANCELLED");
    }

    @Test
    void aLinkIsShownOnceAndEndsWhenItIsRenewedOrClosed() {
        String first = link(peer);
        assertThat(peer.get("/account/agenda").body()).doesNotContain(first);
        String second = link(peer);
        assertThat(APP.visitor().get(first).status()).isEqualTo(404);
        assertThat(APP.visitor().get(second).status()).isEqualTo(200);
        peer.submit(peer.get("/account/agenda"), "/account/agenda/close", Map.of());
        HtmlClient.Answer closed = APP.visitor().get(second);
        HtmlClient.Answer unknown = APP.visitor().get("/calendar/" + "x".repeat(43) + ".ics");
        assertThat(closed.status()).isEqualTo(404);
        assertThat(closed.words()).isEqualTo(unknown.words());
        assertThat(APP.database()
                        .asSuperuser(
                                "select encode(token, 'escape') as name from account.feed where token is not null"))
                .noneMatch(kept -> second.contains(kept));
    }

    @Test
    void aLinkAskedForTooOftenIsAnsweredLikeOneThatWasNeverMade() {
        String link = link(peer);
        int answered = 0;
        while (APP.visitor().get(link).status() == 200) {
            answered++;
            assertThat(answered).isLessThan(200);
        }
        assertThat(answered).isGreaterThanOrEqualTo(60);
        assertThat(APP.visitor().get(link).status()).isEqualTo(404);
    }

    @Test
    void theTitleAndThePlaceAreTheOwnersChoice() {
        HtmlClient.Answer empty = peer.submit(peer.get("/account/agenda"), "/account/agenda", Map.of("title", " "));
        assertThat(empty.status()).isEqualTo(422);
        peer.submit(
                peer.get("/account/agenda"), "/account/agenda", Map.of("title", "Escalade, le soir", "place", "true"));
        assertThat(APP.visitor().get(link(peer)).body())
                .contains("SUMMARY:Escalade\\, le soir", "LOCATION:Centre canari");
    }

    @Test
    void theDirectionOfThePlaceReadsTheArrivalAndAnotherNothing() {
        HtmlClient here = APP.signedIn(APP.account(Role.DIRECTOR, place.structure(), place.territory()));
        HtmlClient elsewhere = APP.signedIn(APP.account(Role.DIRECTOR, UUID.randomUUID(), place.territory()));
        assertThat(APP.visitor().get(link(here)).body()).contains("BEGIN:VEVENT");
        assertThat(APP.visitor().get(link(elsewhere)).body()).doesNotContain("BEGIN:VEVENT");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void thePageOpensForEveryRole(Role role) {
        UUID scope = role == Role.ADMINISTRATOR ? null : UUID.randomUUID();
        Actor.Person person = APP.account(role, scope, place.territory());
        HtmlClient.Answer page = APP.signedIn(person).get("/account/agenda");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.words()).contains("Mon agenda", "Aucune date");
        assertThat(APP.visitor().get(link(APP.signedIn(person))).status()).isEqualTo(200);
    }

    private static String link(HtmlClient browser) {
        HtmlClient.Answer page = browser.submit(browser.get("/account/agenda"), "/account/agenda/link", Map.of());
        String address = page.page().select("#address").attr("value");
        assertThat(address).matches("http://.*/calendar/[A-Za-z0-9_-]{43}\\.ics");
        return address.substring(address.indexOf("/calendar/"));
    }

    private static String uid(String feed) {
        return feed.substring(feed.indexOf("UID:"), feed.indexOf("\r\n", feed.indexOf("UID:")));
    }
}
