package org.cordee.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.testkit.HtmlClient;
import org.cordee.testkit.TestApplication;
import org.junit.jupiter.api.Test;

/** A long session shows what is sealed for its owner only after they proved to be there. */
class UnlockHttpTest {

    private static final String PIN = "294175";
    private static final String SEALED = "/journal/export.csv";

    private final TestApplication application = TestApplication.real();
    private final UUID territory = UUID.randomUUID();
    private final Actor.Person coordinator = application.account(Role.COORDINATOR, territory, territory);
    private final SoftKey key = new SoftKey(application.origin());

    @Test
    void aSessionLeftOpenAsksAgainAndThePasskeyAnswers() {
        HtmlClient phone = application.visitor();
        String path = TestInvitations.peer(application, coordinator);
        HtmlClient.Answer page = phone.get(path);
        String made = key.create(phone.post(path + "/passkey/options", page, Map.of()));
        phone.post(path + "/passkey", page, Map.of("credential", made));
        assertThat(phone.get(SEALED).status()).as("just arrived").isEqualTo(200);

        leaveItOpen(phone);
        HtmlClient.Answer asked = phone.get(SEALED);
        assertThat(asked.path()).isEqualTo("/account/unlock");
        assertThat(phone.get("/my-week").path())
                .as("what is not sealed stays open")
                .isEqualTo("/my-week");
        String proof = key.get(phone.post("/account/unlock/passkey/options", asked, Map.of()));
        HtmlClient.Answer opened =
                phone.post("/account/unlock/passkey", asked, Map.of("credential", proof, "to", SEALED));
        assertThat(opened.path()).isEqualTo(SEALED);
        assertThat(opened.status()).isEqualTo(200);
    }

    @Test
    void sixDigitsAnswerTooAndWrongOnesDoNot() {
        HtmlClient phone = bound();
        leaveItOpen(phone);
        HtmlClient.Answer asked = phone.get(SEALED);
        HtmlClient.Answer wrong = phone.submit(asked, "/account/unlock/device", Map.of("pin", "111222"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(phone.get(SEALED).path()).isEqualTo("/account/unlock");
        assertThat(phone.submit(wrong, "/account/unlock/device", Map.of("pin", PIN))
                        .path())
                .isEqualTo(SEALED);
    }

    @Test
    void somebodyElsesKeyDoesNotUnlock() {
        HtmlClient mine = bound();
        HtmlClient theirs = application.visitor();
        String path = TestInvitations.peer(application, coordinator);
        HtmlClient.Answer page = theirs.get(path);
        String made = key.create(theirs.post(path + "/passkey/options", page, Map.of()));
        theirs.post(path + "/passkey", page, Map.of("credential", made));

        leaveItOpen(mine);
        HtmlClient.Answer asked = mine.get(SEALED);
        String proof = key.get(mine.post("/account/unlock/passkey/options", asked, Map.of()));
        HtmlClient.Answer refused = mine.post("/account/unlock/passkey", asked, Map.of("credential", proof));
        assertThat(refused.words()).contains("un autre accès que le vôtre");
        assertThat(mine.get(SEALED).path()).isEqualTo("/account/unlock");
    }

    @Test
    void noKeyIsAddedToASessionLeftOpen() {
        HtmlClient phone = bound();
        leaveItOpen(phone);
        HtmlClient.Answer account = phone.get("/account");
        assertThat(account.page().select("form[action='/account/passkeys']")).isEmpty();
        assertThat(phone.post("/account/passkeys/options", account, Map.of()).path())
                .isEqualTo("/account/unlock");
    }

    private HtmlClient bound() {
        HtmlClient phone = application.visitor();
        String path = TestInvitations.peer(application, coordinator);
        phone.submit(phone.get(path), path + "/device", Map.of("pin", PIN));
        return phone;
    }

    /** A quarter of an hour and a minute pass. */
    private void leaveItOpen(HtmlClient phone) {
        TestSessions.leaveOpen(application, phone.cookieValue("session"));
    }
}
