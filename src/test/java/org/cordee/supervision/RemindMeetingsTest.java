package org.cordee.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMailUtil;
import java.time.LocalDate;
import java.util.UUID;
import org.cordee.testkit.MailedDays;
import org.cordee.testkit.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The mails about meetings, day after day, with and without a pause. */
class RemindMeetingsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final UUID PLACEMENT = new UUID(0, 11);

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
                delete from platform.outbox; delete from supervision.letter; delete from supervision.meeting;
                delete from supervision.bond; delete from placement.pause; delete from account.account;
                insert into account.account (id, name, email, language, created_at) values
                  ('00000000-0000-0000-0000-000000000001', 'P', 'peer@example.org', 'fr', '2026-01-01'),
                  ('00000000-0000-0000-0000-000000000002', 'S', 'other@example.org', 'fr', '2026-01-01');
                insert into supervision.bond (id, placement_id, supervisor_account_id, peer_account_id, proposed_by,
                  proposed_on, agreed_on)
                values ('00000000-0000-0000-0000-000000000021', '%s', '00000000-0000-0000-0000-000000000002',
                  '00000000-0000-0000-0000-000000000001', 'peer', '2026-01-05', '2026-01-05')""".formatted(PLACEMENT));
    }

    @Test
    void bothAreRemindedOnceOnTheDayBeforeInNeutralWords() {
        meeting(DAY, "booked");
        days(DAY.minusDays(5), DAY);
        assertThat(MAIL.outbox()).hasSize(2);
        assertThat(MAIL.received()).hasSize(2);
        assertThat(GreenMailUtil.getBody(MAIL.received()[0]))
                .doesNotContain("supervis")
                .doesNotContain("pair");
    }

    @Test
    void oneMissedRemindsAndTwoInARowAlertTheTwo() {
        meeting(DAY, "missed");
        days(DAY.plusDays(1), DAY.plusDays(3));
        assertThat(MAIL.outbox()).hasSize(2);
        meeting(DAY.plusDays(7), "missed");
        days(DAY.plusDays(8), DAY.plusDays(20));
        assertThat(MAIL.outbox()).hasSize(4);
        assertThat(GreenMailUtil.getBody(MAIL.received()[3])).contains("Plusieurs rendez-vous");
    }

    @Test
    void theOutboxIsTheSameWithAndWithoutAPauseAndNothingLeavesDuringIt() {
        database.seed(
                "set session_replication_role = replica; insert into placement.pause (id, placement_id, since) values (gen_random_uuid(), '"
                        + PLACEMENT + "', '2026-03-01')");
        meeting(DAY, "booked");
        days(DAY.minusDays(5), DAY);
        assertThat(MAIL.outbox()).hasSize(2);
        assertThat(MAIL.received()).isEmpty();
    }

    private void meeting(LocalDate day, String state) {
        database.seed("""
                set session_replication_role = replica;
                insert into supervision.meeting (id, bond_id, day, hour, way, booked_by, state)
                values (gen_random_uuid(), '00000000-0000-0000-0000-000000000021', '%s', '10:00', 'phone', 'peer', '%s')
                """.formatted(day, state));
    }

    private static void days(LocalDate from, LocalDate to) {
        MAIL.live(from, to, MAIL.app().bean(RemindMeetings.class)::remindNow);
    }
}
