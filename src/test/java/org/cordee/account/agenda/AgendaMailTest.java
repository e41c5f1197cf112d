package org.cordee.account.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.time.Today;
import org.cordee.testkit.FundedStructure;
import org.cordee.testkit.HtmlClient;
import org.cordee.testkit.MailedDays;
import org.cordee.testkit.Outside;
import org.cordee.testkit.OutsideMails;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Invitations through a real mail server: a date comes once, moves and is called off under one name. */
class AgendaMailTest {

    private static final MailedDays DAYS = new MailedDays();
    private static final FundedStructure PLACE = FundedStructure.in(DAYS.database());

    @AfterAll
    static void close() {
        DAYS.close();
    }

    @Test
    void aDateIsMailedMovedAndCalledOff() throws Exception {
        UUID agreed = PLACE.placement();
        LocalDate arrival = DAYS.app().bean(Today.class).date().plusDays(20);
        DAYS.database().seed("""
                set session_replication_role = replica;
                update placement.placement set state = 'agreed', started_on = null, starts_on = '%2$s' where id = '%1$s';
                set session_replication_role = origin""".formatted(agreed, arrival));
        Actor.Person person = DAYS.app().account(Role.PEER, PLACE.peer(), PLACE.territory());
        DAYS.database()
                .seed("update account.account set email = 'mesange@example.org' where id = '" + person.account() + "'");
        HtmlClient peer = DAYS.app().signedIn(person);
        send();
        assertThat(DAYS.received()).as("nobody asked for it").isEmpty();
        peer.submit(peer.get("/account/agenda"), "/account/agenda", Map.of("mails", "true"));
        send();
        send();
        assertThat(DAYS.received()).hasSize(1);
        String asked = calendar(DAYS.received()[0], "REQUEST");
        assertThat(asked).contains("SEQUENCE:0", "SUMMARY:Rendez-vous", "mailto:mesange@example.org");
        DAYS.database().seed("update placement.placement set starts_on = starts_on + 3 where id = '" + agreed + "'");
        send();
        String moved = calendar(DAYS.received()[1], "REQUEST");
        assertThat(moved).contains("SEQUENCE:1", uid(asked));
        DAYS.database().seed("""
                set session_replication_role = replica;
                delete from placement.placement where id = '%s';
                set session_replication_role = origin""".formatted(agreed));
        send();
        send();
        assertThat(DAYS.received()).hasSize(3);
        assertThat(calendar(DAYS.received()[2], "CANCEL")).contains("SEQUENCE:2", "STATUS:CANCELLED", uid(asked));
        assertThat(OutsideMails.tell(new Outside(DAYS.database()), DAYS.received()))
                .isEmpty();
        assertThat(DAYS.received()[0].getMessageID()).endsWith("@localhost>");
    }

    private static void send() {
        DAYS.app().bean(MailAgenda.class).sendNow();
        DAYS.deliver();
    }

    private static String calendar(MimeMessage mail, String method) throws MessagingException, IOException {
        var parts = (MimeMultipart) mail.getContent();
        assertThat(parts.getContentType()).contains("multipart/alternative");
        assertThat(parts.getCount()).isEqualTo(2);
        assertThat(parts.getBodyPart(0).getContent().toString()).startsWith("Bonjour,");
        assertThat(parts.getBodyPart(1).getContentType()).contains("text/calendar", "method=" + method);
        return new String(parts.getBodyPart(1).getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static String uid(String calendar) {
        return calendar.substring(calendar.indexOf("UID:"), calendar.indexOf("\r\n", calendar.indexOf("UID:")));
    }
}
