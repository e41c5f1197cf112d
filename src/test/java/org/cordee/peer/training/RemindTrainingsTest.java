package org.cordee.peer.training;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMailUtil;
import java.time.LocalDate;
import java.util.List;
import org.cordee.platform.actor.Actor;
import org.cordee.testkit.MailedDays;
import org.cordee.testkit.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The mails about certificates that end, day after day, with and without a pause. */
class RemindTrainingsTest {

    private static final LocalDate END = LocalDate.of(2026, 9, 30);
    private static final MailedDays MAIL = new MailedDays();

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
                delete from platform.outbox; delete from peer.training_reminder; delete from peer.training;
                delete from placement.pause; delete from placement.placement;
                delete from account.role_grant; delete from account.account;
                insert into account.account (id, name, email, language, created_at) values
                  ('00000000-0000-0000-0000-000000000001', 'P', 'peer@example.org', 'fr', '2026-01-01');
                insert into account.role_grant (id, account_id, role, scope, territory, label, granted_at) values
                  (gen_random_uuid(), '00000000-0000-0000-0000-000000000001', 'peer',
                   '00000000-0000-0000-0000-000000000003', null, '-', '2026-01-01');
                insert into placement.placement (id, peer_id, structure_id, territory_id, status, state, papers_version,
                  proposed_on, peer_agreed_on, structure_agreed_on, started_on)
                values ('00000000-0000-0000-0000-000000000011', '00000000-0000-0000-0000-000000000003',
                  gen_random_uuid(), gen_random_uuid(), 'employee', 'active', 1, '2026-01-05', '2026-01-05',
                  '2026-01-05', '2026-01-05');
                insert into peer.training (id, peer_id, label, expires_on) values
                  (gen_random_uuid(), '00000000-0000-0000-0000-000000000003', 'canari', '%s'),
                  (gen_random_uuid(), '00000000-0000-0000-0000-000000000003', 'sans fin', null)""".formatted(END));
    }

    @Test
    void thePeerIsWrittenToAtSixtyThirtyAndSevenDaysAndTheLetterTellsNothing() {
        days(END.minusDays(70), END.plusDays(10));
        assertThat(MAIL.outbox()).hasSize(3);
        assertThat(MAIL.received()).hasSize(3);
        assertThat(GreenMailUtil.getBody(MAIL.received()[0]))
                .doesNotContain("canari")
                .doesNotContain("formation");
    }

    @Test
    void theJobThatMissedADayWritesOnceTheNext() {
        days(END.minusDays(28), END.minusDays(27));
        assertThat(MAIL.outbox()).hasSize(1);
    }

    @Test
    void duringAPauseTheSameLettersGoThroughTheOutboxAndNoneLeaves() {
        database.seed("insert into placement.pause (id, placement_id, since, until) values (gen_random_uuid(),"
                + " '00000000-0000-0000-0000-000000000011', '2026-06-01', null)");
        days(END.minusDays(70), END.plusDays(10));
        assertThat(MAIL.outbox()).hasSize(3);
        assertThat(MAIL.received()).isEmpty();
    }

    @Test
    void nobodyButTheJobAsksWhomToRemind() {
        for (Actor other : List.of(new Actor.Job("retention"), new Actor.Visitor())) {
            assertThat(database.<Integer>as(
                            other,
                            sql -> sql.of("select days from peer.trainings_to_remind('{60}')")
                                    .list(row -> row.integer("days"))
                                    .size()))
                    .isZero();
        }
    }

    private void days(LocalDate from, LocalDate to) {
        RemindTrainings job = MAIL.app().bean(RemindTrainings.class);
        MAIL.live(from, to, job::remindNow);
    }
}
