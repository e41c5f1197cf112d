package org.cordee.pathway.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMailUtil;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cordee.testkit.MailedDays;
import org.cordee.testkit.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The mails of a year, day after day, with and without a pause. */
class RemindReviewsTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 5);
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
                delete from platform.outbox; delete from pathway.review_reminder; delete from pathway.review_sheet;
                delete from pathway.review; delete from placement.pause; delete from placement.placement;
                delete from account.role_grant; delete from account.account;
                insert into account.account (id, name, email, language, created_at) values
                  ('00000000-0000-0000-0000-000000000001', 'P', 'peer@example.org', 'fr', '2026-01-01'),
                  ('00000000-0000-0000-0000-000000000002', 'R', 'lead@example.org', 'fr', '2026-01-01');
                insert into account.role_grant (id, account_id, role, scope, territory, label, granted_at) values
                  (gen_random_uuid(), '00000000-0000-0000-0000-000000000001', 'peer',
                   '00000000-0000-0000-0000-000000000003', null, '-', '2026-01-01');
                insert into placement.placement (id, peer_id, structure_id, territory_id, status, state,
                  referent_account_id, papers_version, proposed_on, peer_agreed_on, structure_agreed_on, started_on)
                values ('%s', '00000000-0000-0000-0000-000000000003', gen_random_uuid(), gen_random_uuid(), 'volunteer',
                  'active', '00000000-0000-0000-0000-000000000002', 1, '%2$s', '%2$s', '%2$s', '%2$s')""".formatted(PLACEMENT, START));
    }

    @Test
    void bothAreWrittenToFourTimesForEachReviewThenNobodyIs() {
        days(START, START.plusMonths(15));
        assertThat(MAIL.outbox()).hasSize(4 * 4 * 2);
        assertThat(MAIL.received()).hasSize(32);
        assertThat(GreenMailUtil.getBody(MAIL.received()[0]))
                .doesNotContain("bilan")
                .doesNotContain("pair");
    }

    @Test
    void theJobThatMissedADayWritesOnceTheNext() {
        days(START.plusMonths(1).plusDays(2), START.plusMonths(1).plusDays(3));
        assertThat(MAIL.outbox()).hasSize(2);
    }

    @Test
    void whoeverHasSignedIsLeftInPeaceAndBothOnceItIsDone() {
        days(START.plusMonths(1), START.plusMonths(1));
        assertThat(MAIL.outbox()).hasSize(2);
        database.seed("""
                set session_replication_role = replica;
                insert into pathway.review (id, placement_id, months, started_on)
                values ('00000000-0000-0000-0000-000000000021', '%1$s', 1, '2026-02-06');
                insert into pathway.review_sheet (review_id, placement_id, works, hard, change, decision, written_as,
                  peer_signed_on) values ('00000000-0000-0000-0000-000000000021', '%1$s', 'a', 'b', 'c', 'continue',
                  'peer', '2026-02-06')""".formatted(PLACEMENT));
        days(START.plusMonths(1).plusDays(1), START.plusMonths(1).plusDays(8));
        assertThat(MAIL.outbox()).hasSize(3);
        assertThat(MAIL.outbox().get(2)).contains("lead@example.org");
        database.seed("update pathway.review set how = 'signed', done_on = '2026-02-14' where placement_id = '"
                + PLACEMENT + "'");
        days(START.plusMonths(1).plusDays(9), START.plusMonths(2).plusDays(10));
        assertThat(MAIL.outbox()).hasSize(3);
    }

    @Test
    void theOutboxIsTheSameWithAndWithoutAPauseAndNothingLeavesDuringIt() {
        database.seed("insert into placement.pause (id, placement_id, since, until) values (gen_random_uuid(), '"
                + PLACEMENT + "', '2026-01-20', '2026-03-01')");
        LocalDate end = LocalDate.of(2026, 3, 10);
        days(START, end);
        List<String> paused = MAIL.outbox();
        List<String> lengthsPaused = MAIL.lengths();
        MAIL.forgetLengths();
        assertThat(MAIL.received()).as("due on 5 February, moved to 17 March").isEmpty();
        database.seed("delete from placement.pause; delete from pathway.review_reminder; delete from platform.outbox");
        days(START, end);
        assertThat(MAIL.outbox()).isEqualTo(paused).isNotEmpty();
        assertThat(MAIL.lengths()).isEqualTo(lengthsPaused).isNotEmpty();
        assertThat(MAIL.received()).hasSize(paused.size());
    }

    private static void days(LocalDate first, LocalDate last) {
        MAIL.live(first, last, MAIL.app().bean(RemindReviews.class)::remindNow);
    }
}
