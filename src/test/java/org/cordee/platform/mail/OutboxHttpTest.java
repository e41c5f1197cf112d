package org.cordee.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cordee.platform.actor.Role;
import org.cordee.testkit.HtmlClient;
import org.cordee.testkit.TestApplication;
import org.junit.jupiter.api.Test;

/** The administrator's screen of the outbox. */
class OutboxHttpTest {

    private final TestApplication application = TestApplication.real();
    private final HtmlClient administrator = application.signedIn(Role.ADMINISTRATOR, null, null);

    @Test
    void theAdministratorSeesToWhomAndWhatForAndNeverTheWords() {
        String recipient = letter("waiting");

        HtmlClient.Answer page = administrator.get("/outbox");

        assertThat(page.words())
                .contains(recipient)
                .contains("Nouvelle phrase de passe")
                .contains("En attente");
        assertThat(page.body()).doesNotContain("sealed words");
    }

    @Test
    void aLetterGivenUpIsSentAgainAndOneThatWaitsIsCancelled() {
        String failed = letter("failed");
        String waiting = letter("waiting");

        assertThat(act(failed, "retry").words()).contains("part dans un instant");
        assertThat(act(waiting, "cancel").words()).contains("annulé");

        assertThat(state(failed)).containsExactly("waiting 0 true");
        assertThat(state(waiting)).containsExactly("cancelled 3 false");
        assertThat(audited()).contains("retry", "cancel");
    }

    @Test
    void whatHasLeftIsNeitherSentAgainNorCancelled() {
        String waiting = letter("waiting");
        HtmlClient.Answer page = administrator.get("/outbox");
        application
                .database()
                .seed("update platform.outbox set state = 'sent', body = null where recipient = '" + waiting + "'");

        assertThat(administrator
                        .submit(page, "/outbox/" + id(waiting) + "/cancel", Map.of())
                        .status())
                .isEqualTo(409);
        assertThat(state(waiting)).containsExactly("sent 3 false");
    }

    @Test
    void nobodyElseActsOnLetters() {
        String waiting = letter("waiting");
        HtmlClient director = application.signedIn(Role.DIRECTOR, UUID.randomUUID(), UUID.randomUUID());
        assertThat(director.get("/outbox").status()).isEqualTo(403);
        assertThat(director.post("/outbox/" + id(waiting) + "/cancel", director.get("/account"), Map.of())
                        .status())
                .isEqualTo(403);
        assertThat(state(waiting)).containsExactly("waiting 3 true");
    }

    private HtmlClient.Answer act(String recipient, String act) {
        return administrator.submit(administrator.get("/outbox"), "/outbox/" + id(recipient) + "/" + act, Map.of());
    }

    private String letter(String state) {
        String recipient = UUID.randomUUID() + "@exemple.fr";
        application
                .database()
                .seed("insert into platform.outbox (id, recipient, kind, state, body, attempts, queued_at)"
                        + " values (gen_random_uuid(), '%s', 'reset', '%s', 'sealed words', 3, now())"
                                .formatted(recipient, state));
        return recipient;
    }

    private String id(String recipient) {
        return application
                .database()
                .asSuperuser("select id::text as name from platform.outbox where recipient = '" + recipient + "'")
                .get(0);
    }

    private List<String> state(String recipient) {
        return application
                .database()
                .asSuperuser("select state || ' ' || attempts || ' ' || (body is not null) as name from platform.outbox"
                        + " where recipient = '" + recipient + "'");
    }

    private List<String> audited() {
        return application
                .database()
                .asSuperuser("select action as name from platform.audit_entry where object = 'platform.outbox'");
    }
}
