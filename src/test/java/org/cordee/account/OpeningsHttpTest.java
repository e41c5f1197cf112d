package org.cordee.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.testkit.HtmlClient;
import org.cordee.testkit.TestApplication;
import org.junit.jupiter.api.Test;

/** Everybody sees who opened their own records, and nobody sees another's. */
class OpeningsHttpTest {

    private final TestApplication application = TestApplication.real();
    private final UUID structure = UUID.randomUUID();
    private final UUID territory = UUID.randomUUID();
    private final Actor.Person director = application.account(Role.DIRECTOR, structure, territory);

    @Test
    void aProfessionalSeesThatTheirDirectorReadTheirNameAndWhen() {
        HtmlClient professional = application.signedIn(Role.PROFESSIONAL, structure, territory);
        application.signedIn(director).get("/people");

        HtmlClient.Answer account = professional.get("/account");
        assertThat(account.page().select("a[href=/account/openings]")).hasSize(1);
        assertThat(professional.get("/account/openings").words()).contains("a vu le nom dans la liste des accès");
    }

    @Test
    void nobodySeesWhatWasOpenedOfSomebodyElse() {
        application.signedIn(Role.PROFESSIONAL, structure, territory);
        HtmlClient other = application.signedIn(Role.PROFESSIONAL, UUID.randomUUID(), territory);
        application.signedIn(director).get("/people");

        assertThat(other.get("/account/openings").words()).doesNotContain("a vu le nom");
    }

    @Test
    void whatIsLeftOutDoesNotEmptyAPage() {
        Actor.Person mine = application.account(Role.PROFESSIONAL, structure, territory);
        HtmlClient professional = application.signedIn(mine);
        int before = lines(professional.get("/account/openings"));
        reads(director, mine, 1);
        reads(mine, mine, 3 * OpeningQueries.PAGE);

        HtmlClient.Answer shown = professional.get("/account/openings");
        assertThat(lines(shown)).isEqualTo(before + 1);
        assertThat(shown.page().select("a[rel=next]")).isEmpty();
    }

    @Test
    void theNextPageGoesOnWhereThisOneEnds() {
        Actor.Person mine = application.account(Role.PROFESSIONAL, structure, territory);
        HtmlClient professional = application.signedIn(mine);
        int before = lines(professional.get("/account/openings"));
        reads(director, mine, OpeningQueries.PAGE + 3);

        HtmlClient.Answer first = professional.get("/account/openings");
        assertThat(lines(first)).isEqualTo(OpeningQueries.PAGE);
        HtmlClient.Answer second =
                professional.get(first.page().select("a[rel=next]").attr("href"));
        assertThat(lines(second)).isEqualTo(before + 3);
        assertThat(second.page().select("a[rel=next]")).isEmpty();
    }

    private static int lines(HtmlClient.Answer page) {
        return page.page().select("tbody tr").size();
    }

    private void reads(Actor.Person reader, Actor.Person read, int times) {
        application
                .database()
                .run(
                        reader,
                        sql -> sql.of("""
                                select platform.audit('read', 'account.account', :id, :id)
                                  from generate_series(1, :times)""")
                                .set("id", read.account())
                                .set("times", times)
                                .call());
    }
}
