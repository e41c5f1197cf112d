package org.cordee.signal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cordee.testkit.MailedDays;
import org.cordee.testkit.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Months of nights and Mondays: one mail a week at most, none without anything, none to a peer. */
class WriteDigestsTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 5);
    private static final UUID DIRECTOR = new UUID(0, 2);
    private static final MailedDays MAIL = new MailedDays();

    private final TestDatabase database = MAIL.database();

    @AfterAll
    static void close() {
        MAIL.close();
    }

    @Test
    void oneMailAWeekToWhoeverIsToldThenToTheSecondThenNone() {
        database.seed("""
                insert into structure.department (code, name) values ('44', 'L') on conflict do nothing;
                insert into structure.territory (id, name, zone)
                values ('00000000-0000-0000-0000-000000000009', 'T', 'Europe/Paris');
                insert into structure.structure (id, kind, category, category_label, name, department)
                values ('00000000-0000-0000-0000-000000000008', 'establishment', '197', 'CSAPA', 'CSAPA', '44');
                insert into account.account (id, name, email, language, created_at) values
                  ('00000000-0000-0000-0000-000000000001', 'P', 'peer@example.org', 'fr', '2026-01-01'),
                  ('00000000-0000-0000-0000-000000000002', 'D', 'director@example.org', 'fr', '2026-01-01'),
                  ('00000000-0000-0000-0000-000000000003', 'C', 'coordinator@example.org', 'en', '2026-01-01');
                insert into account.role_grant (id, account_id, role, scope, territory, label, granted_at)
                select gen_random_uuid(), id, role, scope, '00000000-0000-0000-0000-000000000009', '-', '2026-01-01'
                  from (values
                    ('00000000-0000-0000-0000-000000000001'::uuid, 'peer', '00000000-0000-0000-0000-000000000007'::uuid),
                    ('00000000-0000-0000-0000-000000000002', 'director', '00000000-0000-0000-0000-000000000008'),
                    ('00000000-0000-0000-0000-000000000003', 'coordinator', '00000000-0000-0000-0000-000000000009'))
                    g (id, role, scope);
                insert into pathway.proposal (id, structure_id, territory_id, voice, title, words, made_on, due_on)
                values (gen_random_uuid(), '00000000-0000-0000-0000-000000000008',
                  '00000000-0000-0000-0000-000000000009', 'persons', 'Un café', 'Un café', '2026-01-05', '2026-03-06')""");
        days(START, LocalDate.of(2026, 3, 6));
        assertThat(outbox()).as("sixty days are not past").isEmpty();

        days(LocalDate.of(2026, 3, 7), LocalDate.of(2026, 4, 3));
        assertThat(outbox()).hasSize(4).allMatch("director@example.org digest"::equals);
        assertThat(database.asSuperuser("select opened_on || ' ' || second_on as name from signal.work"))
                .containsExactly("2026-03-07 2026-04-06");

        days(LocalDate.of(2026, 4, 4), LocalDate.of(2026, 4, 10));
        assertThat(outbox()).hasSize(6).contains("coordinator@example.org digest");

        database.seed("insert into signal.digest (account_id, off) values ('" + DIRECTOR
                + "', true) on conflict (account_id) do update set off = true");
        days(LocalDate.of(2026, 4, 11), LocalDate.of(2026, 4, 17));
        assertThat(outbox()).hasSize(7);

        database.seed("update pathway.proposal set answered_on = '2026-04-17'");
        days(LocalDate.of(2026, 4, 18), LocalDate.of(2026, 5, 15));
        assertThat(outbox()).as("nothing waits").hasSize(7);
        assertThat(database.asSuperuser("select 'open' as name from signal.work where closed_on is null"))
                .isEmpty();
    }

    private void days(LocalDate first, LocalDate last) {
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            MAIL.morning(day);
            MAIL.app().bean(WatchSignals.class).watchNow();
            MAIL.app().bean(WriteDigests.class).writeNow();
        }
    }

    private List<String> outbox() {
        return database.asSuperuser("select recipient || ' ' || kind as name from platform.outbox order by queued_at");
    }
}
