package org.cordee.placement.training;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMailUtil;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Actors;
import org.cordee.platform.actor.Role;
import org.cordee.testkit.MailedDays;
import org.cordee.testkit.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The mails of a placement in training, day after day, with and without a pause. */
class RemindMidtermsTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 5);
    private static final LocalDate HALF = START.plusDays(30);
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
                delete from platform.outbox; delete from placement.midterm_reminder; delete from placement.midterm;
                delete from placement.pause; delete from placement.placement;
                delete from account.role_grant; delete from account.account;
                insert into account.account (id, name, email, language, created_at) values
                  ('00000000-0000-0000-0000-000000000001', 'P', 'peer@example.org', 'fr', '2026-01-01'),
                  ('00000000-0000-0000-0000-000000000002', 'R', 'lead@example.org', 'fr', '2026-01-01');
                insert into account.role_grant (id, account_id, role, scope, territory, label, granted_at) values
                  (gen_random_uuid(), '00000000-0000-0000-0000-000000000001', 'peer',
                   '00000000-0000-0000-0000-000000000003', null, '-', '2026-01-01');
                insert into placement.placement (id, peer_id, structure_id, territory_id, status, state,
                  referent_account_id, papers_version, proposed_on, peer_agreed_on, structure_agreed_on, started_on, ends_on)
                values ('%s', '00000000-0000-0000-0000-000000000003', gen_random_uuid(), gen_random_uuid(), 'trainee',
                  'active', '00000000-0000-0000-0000-000000000002', 1, '%2$s', '%2$s', '%2$s', '%2$s', '%3$s')""".formatted(PLACEMENT, START, START.plusDays(60)));
    }

    @Test
    void bothAreWrittenToThreeTimesThenNobodyIs() {
        days(START, START.plusMonths(4));
        assertThat(MAIL.outbox()).hasSize(3 * 2);
        assertThat(MAIL.received()).hasSize(6);
        assertThat(GreenMailUtil.getBody(MAIL.received()[0]))
                .doesNotContain("stage")
                .doesNotContain("pair");
    }

    @Test
    void theJobThatMissedADayWritesOnceTheNext() {
        days(HALF.plusDays(2), HALF.plusDays(3));
        assertThat(MAIL.outbox()).hasSize(2);
    }

    @Test
    void whoeverHasSignedIsLeftInPeaceAndBothOnceItIsDone() {
        days(HALF, HALF);
        assertThat(MAIL.outbox()).hasSize(2);
        database.seed("""
                set session_replication_role = replica;
                insert into placement.midterm (placement_id, guide_version, peer_note, tutor_note, peer_signed_on)
                values ('%1$s', 1, 'a', 'b', '2026-02-05')""".formatted(PLACEMENT));
        days(HALF.plusDays(1), HALF.plusDays(8));
        assertThat(MAIL.outbox()).hasSize(3);
        assertThat(MAIL.outbox().get(2)).contains("lead@example.org");
        database.seed(
                "set session_replication_role = replica; update placement.midterm set tutor_signed_on = '2026-02-13'");
        days(HALF.plusDays(9), HALF.plusDays(60));
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
        assertThat(MAIL.received()).as("all due within the pause").isEmpty();
        database.seed(
                "delete from placement.pause; delete from placement.midterm_reminder; delete from platform.outbox");
        days(START, end);
        assertThat(MAIL.outbox()).isEqualTo(paused).isNotEmpty();
        assertThat(MAIL.lengths()).isEqualTo(lengthsPaused).isNotEmpty();
        assertThat(MAIL.received()).hasSize(paused.size());
    }

    @Test
    void theSchoolRemindsWhoeverIsAwaitedOnceAWeekAndAPausedLetterDoesNotLeave() {
        UUID place = new UUID(0, 31);
        UUID school = new UUID(0, 32);
        UUID territory = new UUID(0, 33);
        database.seed("""
                set session_replication_role = replica;
                insert into structure.structure (id, kind, category, category_label, name, department) values
                  ('%1$s', 'establishment', '197', 'CSAPA', 'CSAPA des Essais', '44') on conflict do nothing;
                delete from placement.school_reminder;
                update placement.placement set structure_id = '%1$s', training_body_id = '%2$s', territory_id = '%3$s',
                  training_agreed_on = '2026-01-05'""".formatted(place, school, territory));
        Actor.Person trainer = new Actor.Person(UUID.randomUUID(), Role.TRAINER, school, territory);
        Actor.Person other = new Actor.Person(UUID.randomUUID(), Role.TRAINER, new UUID(0, 34), territory);
        assertThat(reminded(trainer, HALF.minusDays(1))).as("nothing is due").isZero();
        assertThat(reminded(other, HALF.plusDays(1))).as("another school").isZero();
        assertThat(reminded(trainer, HALF.plusDays(1))).isEqualTo(1);
        assertThat(reminded(trainer, HALF.plusDays(1))).as("at once again").isZero();
        assertThat(reminded(trainer, HALF.plusDays(7))).as("within the week").isZero();
        assertThat(MAIL.received()).hasSize(1);
        assertThat(MAIL.outbox().get(0)).contains("peer@example.org");
        database.seed("insert into placement.pause (id, placement_id, since) values (gen_random_uuid(), '" + PLACEMENT
                + "', '2026-02-08')");
        assertThat(reminded(trainer, HALF.plusDays(8))).as("told the same").isEqualTo(1);
        assertThat(MAIL.outbox()).hasSize(2);
        assertThat(MAIL.received()).as("and none left").hasSize(1);
    }

    private int reminded(Actor.Person trainer, LocalDate day) {
        MAIL.morning(day);
        int written = Actors.as(
                        trainer,
                        () -> MAIL.app().bean(RemindTrainees.class).handle(trainer, new BoardScreens.Which(2025, null)))
                .fold(number -> number, problems -> -1);
        MAIL.deliver();
        return written;
    }

    private static void days(LocalDate first, LocalDate last) {
        MAIL.live(first, last, MAIL.app().bean(RemindMidterms.class)::remindNow);
    }
}
