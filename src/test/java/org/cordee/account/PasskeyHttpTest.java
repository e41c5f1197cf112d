package org.cordee.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Map;
import java.util.UUID;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Actors;
import org.cordee.platform.actor.Role;
import org.cordee.testkit.HtmlClient;
import org.cordee.testkit.TestApplication;
import org.junit.jupiter.api.Test;

/** What is refused to a passkey, and that what is right is not. */
class PasskeyHttpTest {

    private final TestApplication application = TestApplication.real();
    private final UUID territory = UUID.randomUUID();
    private final Actor.Person coordinator = application.account(Role.COORDINATOR, territory, territory);
    private final SoftKey key = new SoftKey(application.origin());

    @Test
    void aPhoneMakesItsKeyAndSignsInWithIt() {
        HtmlClient phone = arrived();
        assertThat(phone.get("/account").words()).contains("Clé ajoutée le");
        phone.forget("session");
        assertThat(enter(phone).path()).isEqualTo("/my-week");
        assertThat(phone.get("/account").words()).contains("Utilisée le");
    }

    @Test
    void anAnswerIsGoodOnce() {
        HtmlClient phone = arrived();
        phone.forget("session");
        HtmlClient.Answer entrance = phone.get("/sign-in");
        String credential = key.at(1).get(ask(phone, "/sign-in/passkey", entrance));
        assertThat(send(phone, "/sign-in/passkey", entrance, credential).status())
                .isEqualTo(200);
        assertThat(send(phone, "/sign-in/passkey", entrance, credential).words())
                .contains("a déjà servi");
        HtmlClient other = application.visitor();
        HtmlClient.Answer elsewhere = other.get("/sign-in");
        ask(other, "/sign-in/passkey", elsewhere);
        assertThat(send(other, "/sign-in/passkey", elsewhere, credential).words())
                .as("another browser asked another question")
                .contains("pas donné la réponse attendue");
    }

    @Test
    void anAnswerGoesWhereItWasAskedOnly() {
        HtmlClient phone = application.visitor();
        String mine = TestInvitations.peer(application, coordinator);
        String other = TestInvitations.peer(application, coordinator);
        HtmlClient.Answer page = phone.get(mine);
        String credential = key.create(ask(phone, mine + "/passkey", page));
        assertThat(send(phone, other + "/passkey", page, credential).words()).contains("a déjà servi");
        assertThat(phone.get(other).words()).contains("Bienvenue");
    }

    @Test
    void aTouchIsNotEnough() {
        HtmlClient phone = application.visitor();
        String path = TestInvitations.peer(application, coordinator);
        HtmlClient.Answer page = phone.get(path);
        String credential = key.withoutVerification().create(ask(phone, path + "/passkey", page));
        HtmlClient.Answer refused = send(phone, path + "/passkey", page, credential);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words()).contains("pas donné la réponse attendue");
        assertThat(phone.get(path).words()).as("nothing was used").contains("Bienvenue");
    }

    @Test
    void anotherSiteOpensNothing() {
        SoftKey elsewhere = new SoftKey("https://cordee.example.com");
        HtmlClient phone = application.visitor();
        String path = TestInvitations.peer(application, coordinator);
        HtmlClient.Answer page = phone.get(path);
        String credential = elsewhere.create(ask(phone, path + "/passkey", page));
        assertThat(send(phone, path + "/passkey", page, credential).status()).isEqualTo(422);
    }

    @Test
    void aCounterThatGoesBackClosesTheKey() {
        HtmlClient phone = arrived();
        phone.forget("session");
        key.at(9);
        assertThat(enter(phone).status()).isEqualTo(200);
        phone.forget("session");
        key.at(5);
        assertThat(enter(phone).words()).contains("en double");
        key.at(10);
        assertThat(enter(phone).words()).contains("a été retirée");
    }

    @Test
    void aKeyOfNobodyAndWordsWithoutSenseAreRefusedPlainly() {
        HtmlClient phone = application.visitor();
        assertThat(enter(phone).words()).contains("Cette clé n’ouvre rien ici");
        for (String nonsense : new String[] {"", "{}", "[]", "null", "{\"id\":\"a\"}", "x".repeat(30_000)}) {
            HtmlClient.Answer entrance = phone.get("/sign-in");
            ask(phone, "/sign-in/passkey", entrance);
            assertThat(send(phone, "/sign-in/passkey", entrance, nonsense).status())
                    .as(nonsense)
                    .isEqualTo(422);
        }
        assertThat(phone.post("/sign-in/passkey/options", Map.of()).status())
                .as("a question asked from elsewhere")
                .isEqualTo(403);
    }

    @Test
    void aLostPhoneIsClosedAtOnceWithItsSessions() {
        HtmlClient phone = arrived();
        UUID account = TestInvitations.accountOfLastKey(application);
        HtmlClient desk = application.signedIn(coordinator);
        HtmlClient.Answer shown =
                desk.submit(desk.get("/people"), "/people/" + account + "/hand-over", Map.of("kind", "device"));
        String path = shown.page().select("#address").attr("value").replaceFirst("^https?://[^/]*", "");

        assertThat(phone.get("/account").path()).isEqualTo("/sign-in");
        assertThat(enter(phone).words()).contains("a été retirée").contains("en face à face");

        SoftKey fresh = new SoftKey(application.origin());
        HtmlClient another = application.visitor();
        HtmlClient.Answer page = another.get(path);
        String credential = fresh.create(ask(another, path + "/passkey", page));
        assertThat(send(another, path + "/passkey", page, credential).path()).isEqualTo("/my-week");
        assertThat(another.get(path).status()).as("used up").isEqualTo(404);
    }

    @Test
    void aLinkForAPassphraseBindsNoPhone() {
        arrived();
        UUID account = TestInvitations.accountOfLastKey(application);
        String path = Actors.as(
                coordinator,
                () -> application.bean(Handovers.class).give(coordinator, "Camille", account, Handovers.Kind.RESET));
        HtmlClient thief = application.visitor();
        HtmlClient.Answer page = thief.get(path);
        assertThat(ask(thief, path + "/passkey", page).status()).isEqualTo(404);
        assertThat(thief.post(path + "/device", page, Map.of("pin", "294175")).status())
                .isEqualTo(404);
    }

    @Test
    void everybodyAddsAndRemovesAKeyOfTheirOwn() {
        Actor.Person professional = application.account(Role.PROFESSIONAL, UUID.randomUUID(), territory);
        HtmlClient desk = application.signedIn(professional);
        HtmlClient.Answer account = desk.get("/account");
        String credential = key.create(ask(desk, "/account/passkeys", account));
        assertThat(send(desk, "/account/passkeys", account, credential).words()).contains("La clé est ajoutée");
        HtmlClient another = application.visitor();
        assertThat(enter(another).status()).isEqualTo(200);
        assertThat(another.get("/account").status()).isEqualTo(200);

        HtmlClient.Answer removed = desk.submit(desk.get("/account"), "/account/passkeys/revoke", Map.of());
        assertThat(removed.words()).contains("elle n’ouvre plus");
        key.at(2);
        assertThat(enter(application.visitor()).words()).contains("a été retirée");
    }

    @CanIgnoreReturnValue
    private HtmlClient arrived() {
        HtmlClient phone = application.visitor();
        String path = TestInvitations.peer(application, coordinator);
        HtmlClient.Answer page = phone.get(path);
        String credential = key.create(ask(phone, path + "/passkey", page));
        assertThat(send(phone, path + "/passkey", page, credential).path()).isEqualTo("/my-week");
        return phone;
    }

    private HtmlClient.Answer enter(HtmlClient phone) {
        HtmlClient.Answer entrance = phone.get("/sign-in");
        return send(phone, "/sign-in/passkey", entrance, key.get(ask(phone, "/sign-in/passkey", entrance)));
    }

    private static HtmlClient.Answer ask(HtmlClient browser, String path, HtmlClient.Answer page) {
        return browser.post(path + "/options", page, Map.of());
    }

    private static HtmlClient.Answer send(HtmlClient browser, String path, HtmlClient.Answer page, String credential) {
        return browser.post(path, page, Map.of("credential", credential));
    }
}
