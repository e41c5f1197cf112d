package org.cordee.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.db.SqlStates;
import org.cordee.platform.time.Today;
import org.cordee.testkit.HtmlClient;
import org.cordee.testkit.TestApplication;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

/** The coordinator dates a link, everybody sees the day, nobody else writes it. */
class LinkCheckTest {

    private static final String CHECK = "/resources/checks";
    private static final String WITHDRAW = CHECK + "/withdraw";

    private final TestApplication application = TestApplication.real();
    private final UUID territory = UUID.randomUUID();
    private final Actor.Person coordinator = application.account(Role.COORDINATOR, territory, territory);
    private final String url =
            application.bean(PublicContent.class).resources().get(0).url();

    @BeforeEach
    void nothingIsChecked() {
        application.database().seed("delete from site.link_check");
    }

    @Test
    void aLinkIsDatedSeenAndTakenBack() {
        HtmlClient desk = application.signedIn(coordinator);
        assertThat(seen()).contains("pas encore vérifié");

        HtmlClient.Answer checked = desk.submit(desk.get("/resources"), CHECK, Map.of("url", url));
        assertThat(checked.words()).contains("ce lien est vérifié aujourd’hui");
        assertThat(seen())
                .contains("Lien vérifié le "
                        + application.bean(Today.class).date().getDayOfMonth());
        assertThat(card(checked).select("form")).as("nothing more to say today").hasSize(1);

        desk.submit(checked, WITHDRAW, Map.of("url", url));
        assertThat(seen()).contains("pas encore vérifié");
        assertThat(audited("create")).isEqualTo(1);
        assertThat(audited("delete")).isEqualTo(1);
    }

    @Test
    void aDayGoneByIsMovedToToday() {
        application.database().seed("""
                insert into site.link_check (id, territory, url, checked_on)
                values (gen_random_uuid(), '%s', '%s', '2026-01-05')""".formatted(territory, url));
        assertThat(seen()).contains("5 janvier 2026");
        HtmlClient desk = application.signedIn(coordinator);
        HtmlClient.Answer list = desk.get("/resources");
        assertThat(card(list).select("form")).hasSize(2);
        desk.submit(list, CHECK, Map.of("url", url));
        assertThat(seen()).doesNotContain("5 janvier 2026");
        assertThat(audited("change")).isEqualTo(1);
    }

    @Test
    void nobodyElseIsAskedOrHeard() {
        Actor.Person director = application.account(Role.DIRECTOR, UUID.randomUUID(), territory);
        HtmlClient desk = application.signedIn(director);
        HtmlClient.Answer list = desk.get("/resources");
        assertThat(list.page().select("form[action^=" + CHECK + "]")).isEmpty();
        assertThat(desk.post(CHECK, desk.get("/account"), Map.of("url", url)).status())
                .isEqualTo(403);
        assertThatThrownBy(() -> insert(director, territory, "platform.actor_today()"))
                .matches(SqlStates::refusedByRowSecurity);
    }

    @Test
    void aLinkThatIsNotOnTheListIsNotDated() {
        HtmlClient desk = application.signedIn(coordinator);
        HtmlClient.Answer list = desk.get("/resources");
        assertThat(desk.post(CHECK, list, Map.of("url", "https://example.org/")).status())
                .isEqualTo(404);
    }

    @Test
    void theDatabaseKeepsTodayAndOnesOwnTerritoryAlone() {
        assertThatThrownBy(() -> insert(coordinator, UUID.randomUUID(), "platform.actor_today()"))
                .isInstanceOf(DataAccessException.class)
                .matches(SqlStates::refusedByRowSecurity);
        assertThatThrownBy(() -> insert(coordinator, territory, "platform.actor_today() - 1"))
                .isInstanceOf(DataAccessException.class)
                .matches(SqlStates::refusedByRowSecurity);
        application.database().seed("""
                insert into site.link_check (id, territory, url, checked_on)
                values (gen_random_uuid(), gen_random_uuid(), '%s', '2026-01-05')""".formatted(url));
        HtmlClient desk = application.signedIn(coordinator);
        desk.post(WITHDRAW, desk.get("/resources"), Map.of("url", url));
        assertThat(seen()).as("another territory said so").contains("5 janvier 2026");
    }

    private String seen() {
        return card(application.visitor().get("/resources")).text();
    }

    private Element card(HtmlClient.Answer list) {
        return list.page().select(".card:has(a[href='" + url + "'])").get(0);
    }

    private int audited(String action) {
        return application
                .database()
                .asSuperuser(
                        "select id::text as name from platform.audit_entry where object = 'site.link_check' and action = '"
                                + action + "' and actor = (select pseudonym from platform.pseudonym where subject = '"
                                + coordinator.account() + "')")
                .size();
    }

    private void insert(Actor.Person actor, UUID where, String day) {
        application
                .database()
                .run(
                        actor,
                        sql -> sql.of("""
                                insert into site.link_check (id, territory, url, checked_on)
                                values (gen_random_uuid(), :where, :url, %s)""".formatted(day))
                                .set("where", where)
                                .set("url", url)
                                .exactlyOne());
    }
}
