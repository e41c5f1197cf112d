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
}
