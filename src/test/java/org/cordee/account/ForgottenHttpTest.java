package org.cordee.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.testkit.HtmlClient;
import org.cordee.testkit.TestApplication;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** A forgotten passphrase, from the entrance to the mailbox and back, on a real mail server. */
class ForgottenHttpTest {

    private static final String BEFORE = "quatre bateaux lents et verts";
    private static final String AFTER = "sept ponts calmes sous la pluie";
    private static final Pattern LINK = Pattern.compile("http://localhost:\\d+(/handover/\\S+)");
    private static final GreenMail MAIL = started();
    private static final TestApplication APPLICATION = TestApplication.realWith(Map.of(
            "spring.mail.host",
            "127.0.0.1",
            "spring.mail.port",
            MAIL.getSmtp().getPort(),
            "cordee.mail.from",
            "bonjour@lieu.example"));

    private static GreenMail started() {
        GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
        server.start();
        return server;
    }

    @AfterAll
    static void close() {
        APPLICATION.close();
        MAIL.stop();
    }

    @Test
    void aMailedLinkChangesThePassphraseOnceAndEndsOtherSessions() throws Exception {
        String email = account(Role.PROFESSIONAL);
        HtmlClient elsewhere = signedIn(email, BEFORE);
        ask(email);
        String link = mailedLink(email);

        HtmlClient scanner = APPLICATION.visitor();
        assertThat(scanner.get(link).status()).isEqualTo(200);
        assertThat(scanner.get(link).status()).as("opening uses nothing").isEqualTo(200);
        HtmlClient browser = APPLICATION.visitor();
        assertThat(choose(browser, link, "court").status()).isEqualTo(422);
        assertThat(choose(browser, link, AFTER).words()).contains("Entrez avec la nouvelle");

        assertThat(elsewhere.get("/account").path()).as("ended").isEqualTo("/sign-in");
        assertThat(signIn(email, BEFORE).status()).isEqualTo(422);
        assertThat(signedIn(email, AFTER).get("/account").words()).contains("envoyé à votre adresse");
        assertThat(browser.get(link).status()).as("used").isEqualTo(404);
        assertThat(browser.get(link).words()).contains("Il a déjà servi");
    }

    @Test
    void theMailSaysNothingOutsideAndItsOwnerIsToldOfTheChange() throws Exception {
        String email = account(Role.PROFESSIONAL);
        ask(email);
        String link = mailedLink(email);
        choose(APPLICATION.visitor(), link, AFTER);
        await().until(() -> {
            deliver();
            return received(email).size() == 2;
        });

        assertThat(received(email)).hasSize(2).allSatisfy(message -> {
            assertThat(message.getSubject()).isEqualTo("Un message pour vous");
            assertThat(message.getFrom()[0].toString()).contains("<bonjour@lieu.example>");
        });
        assertThat(words(received(email).get(1))).contains("vient d’être changée");
        assertThat(states()).contains("sent reset", "sent passphrase_changed");
    }

    @Test
    void whoeverAsksReadsTheSameAndAnUnknownAddressGetsNothing() {
        String email = account(Role.PROFESSIONAL);

        String unknown = "personne." + UUID.randomUUID() + "@exemple.fr";

        assertThat(ask(unknown).words()).isEqualTo(ask(email).words());
        await().until(() -> mailed(email) == 1);
        await().until(() -> {
            deliver();
            return received(email).size() == 1;
        });

        assertThat(received(unknown)).isEmpty();
    }

    @Test
    void oneAccountGetsThreeMailsAnHourWhoeverAsks() {
        String email = account(Role.PROFESSIONAL);
        for (int time = 0; time < 6; time++) {
            ask(email);
        }
        String last = account(Role.PROFESSIONAL);
        ask(last);
        await().until(() -> mailed(last) == 1);
        assertThat(mailed(email)).isEqualTo(AskReset.PER_HOUR);
    }

    @Test
    void anOldLinkAndTheOthersOfAnAccountOpenNothing() throws Exception {
        String email = account(Role.PROFESSIONAL);
        ask(email);
        String first = mailedLink(email);
        ask(email);
        await().until(() -> mailed(email) == 2);
        deliver();
        await().until(() -> received(email).size() == 2);
        String second = mailedLink(email);
        choose(APPLICATION.visitor(), second, AFTER);
        assertThat(APPLICATION.visitor().get(first).status()).isEqualTo(404);

        String other = account(Role.PROFESSIONAL);
        ask(other);
        String late = mailedLink(other);
        HtmlClient browser = APPLICATION.visitor();
        HtmlClient.Answer page = browser.get(late);
        APPLICATION.database().seed("update account.handover set expires_at = created_at - interval '1 second'");
        assertThat(browser.submit(page, late + "/passphrase", Map.of("passphrase", AFTER))
                        .status())
                .isEqualTo(404);
        assertThat(signIn(other, BEFORE).path()).isEqualTo("/board");
    }

    @Test
    void theLinkOfOneAccountTouchesNoOther() throws Exception {
        String mine = account(Role.PROFESSIONAL);
        String other = account(Role.PROFESSIONAL);
        HtmlClient signedInAsOther = signedIn(other, BEFORE);
        ask(mine);

        choose(signedInAsOther, mailedLink(mine), AFTER);

        assertThat(signedInAsOther.get("/account").path()).isEqualTo("/account");
        assertThat(signIn(other, BEFORE).path()).isEqualTo("/board");
        assertThat(signIn(mine, AFTER).path()).isEqualTo("/board");
    }

    @Test
    void theSecondFactorIsStillAsked() throws Exception {
        String email = account(Role.COORDINATOR);
        ask(email);
        choose(APPLICATION.visitor(), mailedLink(email), AFTER);

        assertThat(signIn(email, AFTER).path()).isEqualTo("/account/second-factor");
    }

    @Test
    void withoutAMailServerThePageSaysWhomToAsk() {
        HtmlClient browser = TestApplication.real().visitor();
        HtmlClient.Answer page = browser.get("/sign-in/forgotten");
        assertThat(page.words()).contains("face à face").contains("demandez à sa direction");
        assertThat(page.page().select("main form")).isEmpty();
        assertThat(browser.post("/sign-in/forgotten", browser.get("/sign-in"), Map.of("email", "a@exemple.fr"))
                        .status())
                .isEqualTo(404);
    }

    private static HtmlClient.Answer ask(String email) {
        HtmlClient browser = APPLICATION.visitor();
        HtmlClient.Answer page = browser.get("/sign-in/forgotten");
        return browser.submit(page, "/sign-in/forgotten", Map.of("email", email));
    }

    private static HtmlClient.Answer choose(HtmlClient browser, String link, String passphrase) {
        return browser.submit(browser.get(link), link + "/passphrase", Map.of("passphrase", passphrase));
    }

    private static HtmlClient.Answer signIn(String email, String passphrase) {
        HtmlClient browser = APPLICATION.visitor();
        return browser.submit(browser.get("/sign-in"), "/sign-in", Map.of("email", email, "passphrase", passphrase));
    }

    private static HtmlClient signedIn(String email, String passphrase) {
        HtmlClient browser = APPLICATION.visitor();
        browser.submit(browser.get("/sign-in"), "/sign-in", Map.of("email", email, "passphrase", passphrase));
        assertThat(browser.get("/account").path()).isEqualTo("/account");
        return browser;
    }

    private static String mailedLink(String email) throws Exception {
        await().atMost(Duration.ofSeconds(10)).until(() -> {
            deliver();
            return !received(email).isEmpty();
        });
        List<MimeMessage> all = received(email);
        Matcher link = LINK.matcher(words(all.get(all.size() - 1)));
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private static List<MimeMessage> received(String email) {
        return Stream.of(MAIL.getReceivedMessagesForDomain(email)).toList();
    }

    private static String words(MimeMessage message) throws Exception {
        return message.getContent().toString();
    }

    private static void deliver() {
        APPLICATION.runJob("Postman.deliver");
    }

    private static long mailed(String email) {
        return APPLICATION
                .database()
                .asSuperuser(
                        "select h.id::text as name from account.handover h join account.account a on a.id = h.account_id"
                                + " where h.kind = 'mail' and a.email = '" + email + "'")
                .size();
    }

    private static List<String> states() {
        return APPLICATION.database().asSuperuser("select state || ' ' || kind as name from platform.outbox");
    }

    private static String account(Role role) {
        String email = UUID.randomUUID() + "@exemple.fr";
        Actor.Person person = APPLICATION.account(role, UUID.randomUUID(), UUID.randomUUID());
        String hash = APPLICATION.bean(Passphrases.class).hash(BEFORE);
        APPLICATION
                .database()
                .seed("update account.account set email = '%s', passphrase = '%s' where id = '%s'"
                        .formatted(email, hash, person.account()));
        return email;
    }
}
