package org.cordee.peer.talk;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMailUtil;
import java.time.LocalDate;
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

/** Whoever is asked is told that something waits, and not by whom nor what for. */
class TalkLettersTest {

    private static final UUID TERRITORY = new UUID(0, 50);
    private static final UUID OFFER = new UUID(0, 54);
    private static final MailedDays MAIL = new MailedDays();

    private final Actor.Person asking = new Actor.Person(new UUID(0, 1), Role.PEER, new UUID(0, 51), TERRITORY);
    private final TestDatabase database = MAIL.database();

    @AfterAll
    static void close() {
        MAIL.close();
    }

    @BeforeEach
    void open() throws FolderException {
        MAIL.forget();
        MAIL.morning(LocalDate.of(2026, 6, 1));
        database.seed("""
                set session_replication_role = replica;
                delete from platform.outbox; delete from peer.talk; delete from peer.talk_offer; delete from peer.peer;
                delete from placement.pause; delete from placement.placement;
                delete from account.role_grant; delete from account.account;
                insert into structure.territory (id, name, zone) values ('%1$s', 'Essai', 'Europe/Paris')
                  on conflict do nothing;
                insert into account.account (id, name, email, language, created_at) values
                  ('%2$s', 'A', 'asking@example.org', 'fr', '2026-01-01'),
                  ('00000000-0000-0000-0000-000000000002', 'O', 'other@example.org', 'fr', '2026-01-01');
                insert into peer.peer (id, territory_id, working_name, created_at) values
                  ('%3$s', '%1$s', 'Alix canari', '2026-01-01'),
                  ('00000000-0000-0000-0000-000000000034', '%1$s', 'Sam', '2026-01-01');
                insert into account.role_grant (id, account_id, role, scope, territory, label, granted_at) values
                  (gen_random_uuid(), '%2$s', 'peer', '%3$s', '%1$s', '-', '2026-01-01'),
                  (gen_random_uuid(), '00000000-0000-0000-0000-000000000002', 'peer',
                   '00000000-0000-0000-0000-000000000034', '%1$s', '-', '2026-01-01');
                insert into peer.talk_offer (id, peer_id, shown_name, about, moments, contact, talks, buddies) values
                  ('%4$s', '00000000-0000-0000-0000-000000000034', 'Sam', 'x', 'x', 'xxx', true, false);
                insert into placement.placement (id, peer_id, structure_id, territory_id, status, state, papers_version,
                  proposed_on, peer_agreed_on, structure_agreed_on, started_on)
                values ('00000000-0000-0000-0000-000000000011', '00000000-0000-0000-0000-000000000034',
                  gen_random_uuid(), '%1$s', 'employee', 'active', 1, '2026-01-05', '2026-01-05', '2026-01-05',
                  '2026-01-05')""".formatted(TERRITORY, asking.account(), asking.scopeOrStop(), OFFER));
    }

    @Test
    void theOneWhoIsAskedGetsANeutralLetterAndNobodyElseDoes() {
        ask();
        assertThat(MAIL.outbox()).hasSize(1);
        assertThat(MAIL.received()).hasSize(1);
        assertThat(GreenMailUtil.getBody(MAIL.received()[0]))
                .doesNotContain("canari")
                .doesNotContain("pair");
    }

    @Test
    void duringAPauseTheLetterDoesNotLeave() {
        database.seed("insert into placement.pause (id, placement_id, since) values (gen_random_uuid(),"
                + " '00000000-0000-0000-0000-000000000011', '2026-05-01')");
        ask();
        assertThat(MAIL.outbox()).hasSize(1);
        assertThat(MAIL.received()).isEmpty();
    }

    private void ask() {
        AskTalk ask = MAIL.app().bean(AskTalk.class);
        UUID asked = Outcomes.done(Actors.as(
                asking, () -> ask.handle(asking, OFFER, new AskTalk.Said("Alix canari", "alix", "Mot canari"))));
        assertThat(asked).isNotNull();
        MAIL.deliver();
    }
}
