package org.cordee.gathering;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.Message;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Actors;
import org.cordee.platform.actor.Role;
import org.cordee.testkit.MailedDays;
import org.cordee.testkit.Outcomes;
import org.cordee.testkit.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One letter each, without a word of the message; by fifties; and none to whoever pauses. */
class SendWrittenTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final UUID TERRITORY = new UUID(0, 40);
    private static final MailedDays MAIL = new MailedDays();

    private final Actor.Person coordinator = new Actor.Person(new UUID(0, 41), Role.COORDINATOR, TERRITORY, TERRITORY);
    private final TestDatabase database = MAIL.database();

    @AfterAll
    static void close() {
        MAIL.close();
    }

    @BeforeEach
    void open() throws FolderException {
        MAIL.forget();
        database.seed("""
                set session_replication_role = replica;
                delete from platform.outbox; delete from gathering.delivery; delete from gathering.written;
                delete from placement.pause; delete from placement.placement;
                delete from account.role_grant; delete from account.account;
                insert into structure.territory (id, name, zone) values ('%1$s', 'Essai', 'Europe/Paris')
                  on conflict do nothing;
                insert into account.account (id, name, email, language, created_at)
                select ('00000000-0000-0000-0001-' || lpad(n::text, 12, '0'))::uuid, 'P' || n, 'p' || n || '@example.org',
                       'fr', '2026-01-01' from generate_series(1, 120) n;
                insert into account.role_grant (id, account_id, role, scope, territory, label, granted_at)
                select gen_random_uuid(), a.id, 'peer', a.id, '%1$s', '-', '2026-01-01' from account.account a;
                insert into placement.placement (id, peer_id, structure_id, territory_id, status, state, papers_version,
                  proposed_on, peer_agreed_on, structure_agreed_on, started_on)
                values ('00000000-0000-0000-0000-000000000011', '00000000-0000-0000-0001-000000000001',
                  gen_random_uuid(), '%1$s', 'employee', 'active', 1, '2026-01-05', '2026-01-05', '2026-01-05',
                  '2026-01-05');
                insert into placement.pause (id, placement_id, since, until) values (gen_random_uuid(),
                  '00000000-0000-0000-0000-000000000011', '2026-05-01', null)""".formatted(TERRITORY));
    }

    @Test
    void eachGetsALetterOfTheirOwnByFiftiesAndWhoeverPausesGetsNone() throws Exception {
        MAIL.morning(DAY);
        WriteToMany write = MAIL.app().bean(WriteToMany.class);
        UUID message = Outcomes.done(Actors.as(
                coordinator,
                () -> write.handle(
                        coordinator,
                        new Addressee(Addressee.Audience.ROLE, "peer"),
                        "Rôle : les pair·es aidant·es",
                        "Mot canari")));
        SendWritten job = MAIL.app().bean(SendWritten.class);
        MAIL.live(DAY, DAY, job::sendNow);
        assertThat(told(message)).isEqualTo("50/120");
        MAIL.live(DAY, DAY, job::sendNow);
        MAIL.live(DAY, DAY, job::sendNow);
        MAIL.live(DAY, DAY, job::sendNow);
        assertThat(told(message)).isEqualTo("120/120");
        assertThat(MAIL.outbox()).hasSize(120);
        assertThat(MAIL.received()).as("all but the one who pauses").hasSize(119);
        for (var mail : MAIL.received()) {
            assertThat(mail.getRecipients(Message.RecipientType.TO)).hasSize(1);
            assertThat(mail.getAllRecipients()).hasSize(1);
        }
        assertThat(Arrays.stream(MAIL.received()).map(GreenMailUtil::getBody))
                .noneMatch(body -> body.contains("canari"))
                .noneMatch(body -> body.contains("pair"));
    }

    private String told(UUID message) {
        return database.as(
                coordinator,
                sql -> sql.of("select told || '/' || total as name from gathering.written where id = :id")
                        .set("id", message)
                        .one(row -> row.text("name")));
    }
}
