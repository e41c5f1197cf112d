package org.cordee.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.time.MovingClock;
import org.cordee.testkit.TestDatabase;
import org.cordee.testkit.Wired;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class MailTest {

    private static final Actor DIRECTOR =
            new Actor.Person(UUID.randomUUID(), Role.DIRECTOR, UUID.randomUUID(), UUID.randomUUID());
    private static final Actor ADMINISTRATOR = new Actor.Person(UUID.randomUUID(), Role.ADMINISTRATOR, null, null);
    private static final Letter LETTER =
            new Letter("someone@example.org", "page_code", Locale.ENGLISH, "Votre code : 123456");

    private static final String WAITING = "waiting someone@example.org page_code";
    private static final String FAILED = "failed someone@example.org page_code";

    private final GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

    private final MovingClock clock = new MovingClock();
    private final TestDatabase database = TestDatabase.fresh(clock);
    private final JavaMailSenderImpl sender = new JavaMailSenderImpl();
    private final Wired wired = Wired.on(
                    database, clock, OutboxStore.class, Mailer.class, Postman.class, Envelope.class)
            .with(JavaMailSender.class, sender)
            .start();

    @BeforeEach
    void open() {
        server.start();
    }

    @AfterEach
    void close() {
        server.stop();
        wired.close();
    }

    @Test
    void aLetterLeavesOnceAndItsBodyIsForgotten() throws Exception {
        sender.setHost("127.0.0.1");
        sender.setPort(server.getSmtp().getPort());
        database.run(DIRECTOR, sql -> wired.get(Mailer.class).queue(LETTER));

        wired.get(Postman.class).deliver();
        wired.get(Postman.class).deliver();

        assertThat(server.getReceivedMessages()).hasSize(1);
        var message = server.getReceivedMessages()[0];
        assertThat(message.getSubject()).isEqualTo("A message for you");
        assertThat(message.getFrom()[0].toString()).contains("<cordee@localhost>");
        assertThat(GreenMailUtil.getBody(message)).contains("123456");
        assertThat(states()).containsExactly("sent someone@example.org page_code");
        assertThat(bodies()).containsExactly(true);
    }

    @Test
    void whatIsRolledBackIsNeverSent() {
        assertThatThrownBy(() -> database.run(DIRECTOR, sql -> {
                    wired.get(Mailer.class).queue(LETTER);
                    throw new IllegalStateException("rolled back");
                }))
                .hasMessage("rolled back");

        assertThat(states()).isEmpty();
        assertThatThrownBy(() -> wired.get(Mailer.class).queue(LETTER)).hasMessageContaining("No existing transaction");
    }

    @Test
    void aServerThatIsDownIsTriedAgainLaterAndLaterThenGivenUp() {
        sender.setHost("127.0.0.1");
        sender.setPort(1);
        Instant asked = Instant.parse("2026-03-02T08:00:00Z");
        clock.hold(asked);
        database.run(DIRECTOR, sql -> wired.get(Mailer.class).queue(LETTER));

        wired.get(Postman.class).deliver();
        assertThat(attempts()).containsExactly(1);
        clock.hold(asked.plusSeconds(59));
        wired.get(Postman.class).deliver();
        assertThat(attempts()).as("not before a minute").containsExactly(1);
        for (int minute = 1; minute <= 8 * 60; minute++) {
            clock.hold(asked.plus(Duration.ofMinutes(minute)));
            wired.get(Postman.class).deliver();
        }
        assertThat(states()).containsExactly(WAITING);
        clock.hold(asked.plus(Duration.ofHours(12)));
        wired.get(Postman.class).deliver();
        assertThat(states()).containsExactly(FAILED);
        assertThat(attempts()).containsExactly(10);
        assertThat(bodies()).as("kept to be sent again").containsExactly(false);

        clock.hold(asked.plus(Duration.ofDays(8)));
        wired.get(Postman.class).forget();
        assertThat(states()).containsExactly(FAILED);
        assertThat(bodies()).as("a week later").containsExactly(true);
    }

    @Test
    void onlyTheAdministratorSeesTheOutboxAndNobodyElseTouchesIt() {
        database.run(DIRECTOR, sql -> wired.get(Mailer.class).queue(LETTER));

        assertThat(database.<List<UUID>>as(
                        DIRECTOR,
                        sql -> sql.of("select id from platform.outbox").list(row -> row.uuid("id"))))
                .isEmpty();
        assertThat(database.<List<UUID>>asNobody(
                        sql -> sql.of("select id from platform.outbox").list(row -> row.uuid("id"))))
                .isEmpty();
        assertThat(states()).hasSize(1);
        assertThat(database.<Integer>as(
                        ADMINISTRATOR,
                        sql -> sql.of("delete from platform.outbox").anyNumber()))
                .isZero();
        assertThat(database.<Integer>as(
                        DIRECTOR,
                        sql -> sql.of("update platform.outbox set state = 'sent', body = null")
                                .anyNumber()))
                .isZero();
    }

    @Test
    void theBodyIsSealedInTheDatabase() {
        database.run(DIRECTOR, sql -> wired.get(Mailer.class).queue(LETTER));

        byte[] body = database.as(
                ADMINISTRATOR, sql -> sql.of("select body from platform.outbox").one(row -> row.bytes("body")));
        assertThat(new String(body, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("123456");
    }

    @Test
    void anAddressHasTheFormOfOne() {
        for (var wrong : List.of("", "someone", "a@b@c", "a b@c.fr", "a@c.fr\nBcc: d@e.fr")) {
            assertThat(Letter.isAddress(wrong)).isFalse();
        }
        assertThat(Letter.isAddress("prenom.nom@ars.example")).isTrue();
    }

    private List<String> states() {
        return database.as(
                ADMINISTRATOR,
                sql -> sql.of("select state, recipient, kind from platform.outbox")
                        .list(row -> row.text("state") + " " + row.text("recipient") + " " + row.text("kind")));
    }

    private List<Integer> attempts() {
        return database.as(
                ADMINISTRATOR,
                sql -> sql.of("select attempts from platform.outbox").list(row -> row.integer("attempts")));
    }

    private List<Boolean> bodies() {
        return database.as(
                ADMINISTRATOR,
                sql -> sql.of("select body is null as gone from platform.outbox")
                        .list(row -> row.truth("gone")));
    }
}
