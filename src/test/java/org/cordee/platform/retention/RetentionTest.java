package org.cordee.platform.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.testkit.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

/** Each category holds rows whose time has come, marked 1, and rows that stay, marked 2, on both sides of the period. */
class RetentionTest {

    private static final Instant NOW = Instant.parse("2026-06-01T03:10:00Z");

    private final TestDatabase database = TestDatabase.fresh(Clock.fixed(NOW, ZoneOffset.UTC));
    private final Retention retention = new Retention(
            new RetentionStore(database.sql()), database.transactions(), Clock.fixed(NOW, ZoneOffset.UTC));

    RetentionTest() {
        database.seed(PLACES);
        database.seed(ACCOUNTS);
        database.seed(PEERS);
        database.seed(REQUESTS);
        database.seed(QUESTIONS);
        database.seed(STORIES);
        database.seed(VOTES);
        database.seed(PROPOSALS);
        database.seed(EXPENSES);
        database.seed(SIGNALS);
        database.seed(NOTES);
        database.seed(PAUSES);
    }

    @Test
    void aDryRunCountsWhatIsDueAndDeletesNothing() {
        Map<String, Long> before = rows();

        assertThat(counts(retention.dryRun())).isEqualTo(DUE);
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void theJobDeletesExactlyTheRowsThatAreDue() {
        Map<String, Long> before = rows();
        Map<String, Long> done = counts(retention.apply());

        assertThat(done).isEqualTo(DUE);
        Map<String, Long> after = rows();
        ours().forEach(rule -> assertThat(after.get(rule.table()))
                .as(rule.table())
                .isEqualTo(Objects.requireNonNull(before.get(rule.table()))
                        - (rule.blank().isEmpty() ? Objects.requireNonNull(DUE.get(rule.code())) : 0)
                        - TAKEN_ALONG.getOrDefault(rule.code(), 0L)));
        assertThat(ids("account.account")).doesNotContain(id(1), id(3)).contains(id(2), id(4), id(5));
        assertThat(ids("peer.peer")).doesNotContain(id(1)).contains(id(2), id(3));
        assertThat(counts(retention.dryRun()).values()).allMatch(rows -> rows == 0);
    }

    @Test
    void nobodyButTheJobDeletesByARule() {
        RetentionStore store = new RetentionStore(database.sql());
        Stream.of(
                        new Actor.Person(id(9), Role.ADMINISTRATOR, null, null),
                        new Actor.Person(id(9), Role.DIRECTOR, id(93), id(90)),
                        new Actor.Job("mail"),
                        new Actor.Visitor())
                .forEach(actor -> ours().forEach(rule -> assertThat(
                                database.<Long>as(actor, sql -> deleted(store, rule)))
                        .as("%s by %s", rule.code(), actor)
                        .isZero()));
    }

    @Test
    void whoeverIsDeletedIsForgottenByTheAuditWhoseLinesStay() {
        database.seed("select platform.audit('read', 'peer.peer', '%s', '%1$s')".formatted(id(1)));
        assertThat(pseudonyms(id(1))).isEqualTo(1);
        long lines = count("platform.audit_entry");

        retention.apply();

        assertThat(pseudonyms(id(1))).isZero();
        assertThat(count("platform.audit_entry")).isGreaterThan(lines);
    }

    @Test
    void everyTableTheJobMayDeleteFromHasItsRuleAndTheOtherWayRound() {
        List<String> open = database.asNobody(sql -> sql.of("""
                        select schemaname || '.' || tablename as name from pg_catalog.pg_policies
                         where cmd in ('DELETE', 'UPDATE', 'ALL') and qual like '%''retention''%' order by 1""").list(row -> row.text("name")));

        assertThat(ours().map(RetentionRule::table)).containsExactlyInAnyOrderElementsOf(open);
    }

    @Test
    void everyRuleIsWrittenInBothLanguagesWithItsDatedSource() {
        RetentionContent content = retention.content();
        content.rules().forEach(rule -> {
            assertThat(content.source(rule).date()).isBeforeOrEqualTo(content.date());
            Stream.of(rule.fr(), rule.en())
                    .flatMap(words -> Stream.of(words.what(), words.start(), words.kept(), words.end()))
                    .forEach(words -> assertThat(words).as(rule.code()).isNotBlank());
            assertThat(rule.ours()).as(rule.code()).isNotEqualTo(rule.ends().isEmpty());
        });
    }

    private static long deleted(RetentionStore store, RetentionRule rule) {
        try {
            return store.end(rule, NOW);
        } catch (DataAccessException refused) {
            return 0;
        }
    }

    private Stream<RetentionRule> ours() {
        return retention.content().rules().stream().filter(RetentionRule::ours);
    }

    private static Map<String, Long> counts(List<Retention.Due> due) {
        return due.stream()
                .collect(Collectors.toMap(
                        each -> each.rule().code(), Retention.Due::rows, (one, other) -> one, TreeMap::new));
    }

    private Map<String, Long> rows() {
        return ours().map(RetentionRule::table).distinct().collect(Collectors.toMap(table -> table, this::count));
    }

    /** As the superuser would: through a table made to be read by all. */
    private long count(String table) {
        database.seed(
                "drop table if exists public.counted; create table public.counted as select count(*) as many from "
                        + table + "; grant select on public.counted to public");
        return database.asNobody(
                sql -> sql.of("select many from public.counted").one(row -> row.number("many")));
    }

    private long pseudonyms(UUID subject) {
        return count("platform.pseudonym where subject = '" + subject + "'");
    }

    private List<UUID> ids(String table) {
        database.seed("drop table if exists public.counted; create table public.counted as select id from " + table
                + "; grant select on public.counted to public");
        return database.asNobody(sql -> sql.of("select id from public.counted").list(row -> row.uuid("id")));
    }

    private static UUID id(int number) {
        return UUID.fromString("00000000-0000-7000-8000-%012d".formatted(number));
    }

    private static String sql(String text) {
        return text.replaceAll("#(\\d\\d)", "'00000000-0000-7000-8000-0000000000$1'");
    }

    private static final Map<String, Long> DUE = new TreeMap<>(Map.ofEntries(
            Map.entry("invitation", 1L),
            Map.entry("committee", 2L),
            Map.entry("handover", 1L),
            Map.entry("feed_entry", 1L),
            Map.entry("device", 1L),
            Map.entry("revoked_session", 1L),
            Map.entry("passkey", 1L),
            Map.entry("role", 1L),
            Map.entry("account", 2L),
            Map.entry("form_key", 1L),
            Map.entry("peer", 1L),
            Map.entry("registration", 1L),
            Map.entry("message", 1L),
            Map.entry("talk", 3L),
            Map.entry("circle", 1L),
            Map.entry("written", 1L),
            Map.entry("group_registration", 1L),
            Map.entry("act", 1L),
            Map.entry("renewal", 3L),
            Map.entry("call_offer", 1L),
            Map.entry("transmission", 1L),
            Map.entry("transmission_page", 2L),
            Map.entry("placement", 2L),
            Map.entry("exchange_need", 1L),
            Map.entry("exchange_request", 1L),
            Map.entry("cohort", 1L),
            Map.entry("agreement", 2L),
            Map.entry("path", 1L),
            Map.entry("request", 2L),
            Map.entry("note", 2L),
            Map.entry("participation", 2L),
            Map.entry("card", 1L),
            Map.entry("yearly_aggregate", 1L),
            Map.entry("round_poster", 1L),
            Map.entry("testimony", 2L),
            Map.entry("sheet", 3L),
            Map.entry("proposal", 3L),
            Map.entry("sealed_note", 1L),
            Map.entry("expense", 4L),
            Map.entry("signal", 1L),
            Map.entry("signal_shared", 1L),
            Map.entry("signal_own", 1L),
            Map.entry("rest", 1L),
            Map.entry("comeback", 1L),
            Map.entry("check_in", 1L),
            Map.entry("concern", 2L),
            Map.entry("cover", 1L)));

    /** Rows that went with their owner, under another rule. */
    private static final Map<String, Long> TAKEN_ALONG = Map.of("role", 2L, "act", 2L, "transmission", 2L);

    private static final String PLACES = sql("""
            insert into structure.territory (id, name, zone) values (#90, 'T', 'Europe/Paris');
            insert into structure.structure (id, kind, category, category_label, name)
            values (#91, 'establishment', '197', 'CSAPA', 'S')""");

    /** 1 silent for two years, 2 used since, 3 closed, 4 an administrator silent for ever, 5 kept by a session. */
    private static final String ACCOUNTS = sql("""
            insert into account.account (id, name, created_at, closed_at) values
              (#01, 'silent', '2020-01-01', null), (#02, 'used', '2020-01-01', null),
              (#03, 'closed', '2026-01-01', '2026-05-01'), (#04, 'administrator', '2020-01-01', null),
              (#05, 'session', '2020-01-01', null), (#06, 'closed of late', '2026-01-01', '2026-05-20');
            insert into account.role_grant (id, account_id, role, scope, label, granted_at, revoked_at) values
              (#11, #01, 'director', #91, 'S', '2020-01-01', null),
              (#12, #02, 'director', #91, 'S', '2020-01-01', null),
              (#13, #02, 'supervisor', #91, 'S', '2020-01-01', '2024-05-30'),
              (#14, #02, 'trainer', #91, 'S', '2020-01-01', '2024-06-03'),
              (#15, #04, 'administrator', null, 'S', '2020-01-01', null),
              (#16, #01, 'peer', #01, 'S', '2020-01-01', null);
            insert into account.role_use (grant_id, used_on) values
              (#11, '2024-05-30'), (#12, '2024-06-02'), (#15, '2020-01-01'), (#16, '2024-05-30');
            insert into platform.session (primary_id, session_id, creation_time, last_access_time, max_inactive_interval,
              expiry_time, principal_name)
            values ('s', 's', 1700000000000, 1780000000000, 5184000, 1790000000000, #05);
            insert into account.invitation (id, token, role, label, name, created_at, expires_at) values
              (#21, '1', 'director', 'S', 'x', '2026-05-01', '2026-05-31'),
              (#22, '2', 'director', 'S', 'x', '2026-05-03', '2026-06-02');
            insert into account.handover (id, account_id, kind, token, given_by_name, created_at, expires_at) values
              (#23, #02, 'device', '1', 'x', '2026-03-01', '2026-03-02'),
              (#24, #02, 'device', '2', 'x', '2026-03-04', '2026-03-05');
            insert into account.feed (account_id, title, shows_place, mails) values (#02, 'x', false, false);
            insert into account.feed_entry (account_id, uid, day, minutes, sequence, cancelled) values
              (#02, #25, '2026-05-01', 0, 0, false), (#02, #26, '2026-05-03', 0, 0, false);
            insert into account.device (id, account_id, token, pin, bound_at, revoked_at) values
              (#25, #02, '1', 'x', '2020-01-01', '2026-03-01'), (#26, #02, '2', 'x', '2020-01-01', '2026-03-04'),
              (#27, #02, '3', 'x', '2020-01-01', null);
            insert into account.revoked_session (mark, revoked_at) values
              (decode(repeat('01', 32), 'hex'), '2026-04-01'), (decode(repeat('02', 32), 'hex'), '2026-04-03');
            insert into account.passkey
              (id, account_id, credential, public_key, sign_count, backup_eligible, added_at, revoked_at) values
              (#25, #02, '1', '1', 0, false, '2020-01-01', '2026-03-01'),
              (#26, #02, '2', '2', 0, false, '2020-01-01', '2026-03-04'),
              (#27, #02, '3', '3', 0, false, '2020-01-01', null);
            insert into platform.form_key (account, key, content, answer, used_at) values
              (#02, #28, 'x', 'x', '2026-05-25T03:00Z'), (#02, #29, 'x', 'x', '2026-05-25T03:20Z')""");

    /** 1 silent for two years, 2 signed in since, 3 still in a mission. */
    private static final String PEERS = sql("""
            set session_replication_role = replica;
            insert into peer.peer (id, territory_id, working_name, created_at) values
              (#01, #90, 'silent', '2020-01-01'), (#02, #90, 'recent', '2026-05-01'), (#03, #90, 'at work', '2020-01-01');
            insert into placement.need (id, structure_id, territory_id, kind, title, minors, meals, travel, peer_present,
              state, moved_on, closed_on) values
              (#31, #91, #90, 'mission', 'xxx', false, 'none', 'none', false, 'closed', '2025-01-01', '2025-05-31'),
              (#32, #91, #90, 'mission', 'xxx', false, 'none', 'none', false, 'closed', '2025-01-01', '2025-06-02'),
              (#33, #91, #90, 'mission', 'xxx', false, 'none', 'none', false, 'open', '2020-01-01', null);
            insert into placement.request (id, territory_id, training_body_id, statuses, minors, starts_on, ends_on, state,
              moved_on, closed_on) values
              (#31, #90, #91, array['trainee'], false, '2025-01-01', '2025-02-01', 'closed', '2025-01-01', '2026-03-01'),
              (#32, #90, #91, array['trainee'], false, '2025-01-01', '2025-02-01', 'closed', '2025-01-01', '2026-03-04'),
              (#33, #90, #91, array['trainee'], false, '2025-01-01', '2025-02-01', 'open', '2020-01-01', null);
            insert into placement.cohort (id, training_body_id, territory_id, course, regime, taught_hours, total_hours,
              starts_on, ends_on) values
              (#31, #91, #90, 'xxx', 'student', 300, 35, '2025-10-01', '2025-12-01'),
              (#32, #91, #90, 'xxx', 'student', 300, 35, '2025-10-01', '2025-12-05');
            insert into peer.registration (id, territory_id, working_name, reach_me, sent_on) values
              (#31, #90, 'x', 'xxx', '2026-03-01'), (#32, #90, 'x', 'xxx', '2026-03-04');
            insert into peer.message (id, peer_id, sender_name, body, sent_at) values
              (#33, #02, 'x', 'x', '2025-11-30'), (#34, #02, 'x', 'x', '2025-12-03');
            insert into gathering.circle (id, territory_id, kind, name, purpose, roles, opened_on, closed_on) values
              (#31, #90, 'working', 'x', 'x', array['peer'], '2020-01-01', '2024-05-31'),
              (#32, #90, 'working', 'x', 'x', array['peer'], '2020-01-01', '2024-06-03'),
              (#33, #90, 'working', 'x', 'x', array['peer'], '2020-01-01', null);
            insert into gathering.meeting (id, circle_id, on_day, at, place) values
              (#31, #33, '2026-05-01', '10:00', 'x'), (#32, #33, '2026-05-03', '10:00', 'x');
            insert into gathering.registration (meeting_id, account_id) values (#31, #02), (#32, #02);
            insert into gathering.written (id, territory_id, audience, whom, shown_whom, words, written_on, total) values
              (#31, #90, 'role', 'peer', 'x', 'x', '2025-05-31', 1), (#32, #90, 'role', 'peer', 'x', 'x', '2025-06-02', 1);
            insert into peer.talk (id, territory_id, kind, asker_id, other_id, placement_id, asked_on, until, asker_yes_on,
              other_yes_on, closed_on) values
              (#31, #90, 'talk', #02, #03, null, '2026-01-01', '2026-05-01', '2026-01-01', null, null),
              (#32, #90, 'talk', #02, #03, null, '2026-01-01', '2026-05-03', '2026-01-01', null, null),
              (#33, #90, 'buddy', #02, #03, #43, '2026-01-01', '2026-01-15', '2026-01-01', '2026-01-02', '2026-05-01'),
              (#34, #90, 'buddy', #02, #03, #43, '2026-01-01', '2026-01-15', '2026-01-01', '2026-01-02', null),
              (#35, #90, 'talk', #02, #03, null, '2026-01-01', '2026-01-15', '2026-02-01', '2026-03-02', null),
              (#36, #90, 'talk', #02, #03, null, '2026-01-01', '2026-01-15', '2026-02-01', '2026-03-04', null);
            insert into placement.placement (id, peer_id, structure_id, territory_id, status, state, papers_version,
              proposed_on, started_on, ended_on, peer_agreed_on, structure_agreed_on) values
              (#41, #01, #91, #90, 'employee', 'ended', 1, '2023-01-01', '2023-01-01', '2024-05-31', null, null),
              (#42, #02, #91, #90, 'employee', 'ended', 1, '2023-01-01', '2023-01-01', '2024-06-03', null, null),
              (#43, #03, #91, #90, 'employee', 'active', 1, '2020-01-01', '2020-01-01', null, '2020-01-01', '2020-01-01'),
              (#44, #03, #91, #90, 'employee', 'declined', 1, '2024-05-31', null, null, null, null);
            insert into pathway.path (id, structure_id, territory_id, entry, content_version, placement_id, started_on,
              closed_on) values
              (#45, #91, #90, 'new_peer', 1, null, '2023-01-01', '2024-05-31'),
              (#46, #91, #90, 'new_peer', 1, #41, '2023-01-01', null);
            insert into agreement.document (id, placement_id, structure_id, territory_id, template, template_version,
              parties, state, made_on, engaged_until) values
              (#81, null, #91, #90, 'charter', 1, '{peer,structure}', 'ready', '2020-01-01', '2021-05-30'),
              (#82, null, #91, #90, 'charter', 1, '{peer,structure}', 'ready', '2020-01-01', '2021-06-03'),
              (#83, null, #91, #90, 'charter', 1, '{peer,structure}', 'draft', '2026-01-01', '2026-05-30'),
              (#84, #43, #91, #90, 'charter', 1, '{peer,structure}', 'draft', '2020-01-01', null);
            insert into placement.mission (id, placement_id, sheet_column, what, since)
            values (#65, #44, 'i_do_not', 'x', '2024-01-01');
            insert into activity.act (id, peer, placement, structure, mission, day, minutes, kind, provenance, entered_by,
              written_at, removed) values
              (#61, #03, #43, #91, null, '2025-01-01', 30, 'talk', 'screen', #03, '2025-05-30', true),
              (#62, #03, #43, #91, null, '2025-01-01', 30, 'talk', 'screen', #03, '2025-06-03', true),
              (#63, #03, #43, #91, null, '2020-01-01', 30, 'talk', 'screen', #03, '2020-01-01', false),
              (#64, #01, #41, #91, null, '2024-01-01', 30, 'talk', 'screen', #01, '2024-01-01', false),
              (#66, #03, #44, #91, #65, '2024-01-01', 30, 'talk', 'screen', #03, '2024-01-01', false)""");

    private static final String REQUESTS = sql("""
            insert into site.request (id, kind, reader_role, reader_scope, code, words, wrote_on, due_on, answer, answered_on)
            values (#51, 'meet', 'director', #91, '1', 'x', '2026-02-01', '2026-02-08', 'x', '2026-03-02'),
                   (#52, 'meet', 'director', #91, '2', 'x', '2026-02-01', '2026-02-08', 'x', '2026-03-04'),
                   (#53, 'meet', 'director', #91, '3', 'x', '2025-12-01', '2026-02-08', null, null),
                   (#54, 'meet', 'director', #91, '4', 'x', '2025-12-04', '2026-02-08', null, null);
            insert into report.transmission (id, structure_id, funder_id, year, content, prepared_on, sent_on, recipient, link,
              link_until)
            values (#61, #91, #91, 2025, '{}', '2026-01-01', '2026-01-02', 'a@b.fr', '1', '2026-05-01'),
                   (#62, #91, #91, 2025, '{}', '2026-01-01', '2026-01-02', 'a@b.fr', '2', '2026-05-03'),
                   (#63, #91, #91, 2020, '{}', '2021-05-01', '2021-05-31', null, '3', '2021-07-01'),
                   (#64, #91, #91, 2020, '{}', '2021-05-01', '2021-06-05', null, '4', '2021-07-01'),
                   (#65, #91, #91, 2024, '{}', '2025-05-01', null, null, null, null),
                   (#66, #91, #91, 2024, '{}', '2025-07-01', null, null, null, null);
            insert into structure.structure (id, kind, category, category_label, name)
            values (#92, 'establishment', '197', 'CSAPA', 'S2');
            insert into structure.call_offer (structure_id, territory_id, who, hours, phone, until)
            values (#91, #90, 'x', 'x', '+33100000000', '2026-03-02'), (#92, #90, 'x', 'x', '+33100000000', '2026-03-04');
            insert into funding.post (id, structure_id, funder_id, label, percent, starts_on, ends_on)
            values (#61, #91, #91, 'x', 50, '2015-01-01', '2016-01-01'), (#62, #91, #91, 'x', 50, '2015-01-01', '2016-01-01'),
                   (#63, #91, #91, 'x', 50, '2015-01-01', '2016-01-01'), (#64, #91, #91, 'x', 50, '2015-01-01', '2016-01-01'),
                   (#65, #91, #91, 'x', 50, '2015-01-01', '2016-01-01'), (#66, #91, #91, 'x', 50, '2015-01-01', '2016-01-01');
            insert into report.renewal (id, structure_id, post_id, done, asked, yearly, months, begun_on, sent_on, content,
              answered_on, answer)
            values (#61, #91, #61, 'x', 'x', 1, 1, '2021-01-01', '2021-01-02', '{}', '2021-05-31', 'refused'),
                   (#62, #91, #62, 'x', 'x', 1, 1, '2021-01-01', '2021-01-02', '{}', '2021-06-05', 'refused'),
                   (#63, #91, #63, 'x', 'x', 1, 1, '2021-01-01', '2021-05-31', '{}', null, null),
                   (#64, #91, #64, 'x', 'x', 1, 1, '2021-01-01', '2021-06-05', '{}', null, null),
                   (#65, #91, #65, '', '', null, null, '2024-05-30', null, null, null, null),
                   (#66, #91, #66, '', '', null, null, '2024-06-05', null, null, null, null);
            insert into site.note (id, kind, territory, organisation, name, contact, words, wrote_on, done_on)
            values (#55, 'call', #90, '', 'x', 'xxx', '', '2026-02-01', '2026-05-01'),
                   (#56, 'call', #90, '', 'x', 'xxx', '', '2026-02-01', '2026-05-03'),
                   (#57, 'call', #90, '', 'x', 'xxx', '', '2025-12-01', null),
                   (#58, 'call', #90, '', 'x', 'xxx', '', '2025-12-04', null)""");

    /** Told what became of them, withdrawn, never answered. */
    private static final String PROPOSALS = sql("""
            insert into pathway.proposal (id, structure_id, territory_id, voice, title, words, made_on, due_on, answered_on,
              reported_on, withdrawn_on) values
              (#51, #91, #90, 'team', 'x', 'x', '2024-01-01', '2024-03-01', '2024-02-01', '2024-05-31', null),
              (#52, #91, #90, 'team', 'x', 'x', '2024-01-01', '2024-03-01', '2024-02-01', '2024-06-03', null),
              (#53, #91, #90, 'peer', '', '', '2026-04-01', '2026-06-01', null, null, '2026-05-01'),
              (#54, #91, #90, 'peer', '', '', '2026-04-01', '2026-06-01', null, null, '2026-05-04'),
              (#55, #91, #90, 'persons', 'x', 'x', '2021-05-31', '2021-07-31', null, null, null),
              (#56, #91, #90, 'persons', 'x', 'x', '2021-06-04', '2021-07-31', null, null, null);
            insert into pathway.proposal_answer (id, proposal_id, kind, choice, words, given_on)
            values (#57, #51, 'answer', 'yes', 'x', '2024-02-01')""");

    /** Never sent, sent without an answer, validated and not paid, paid; each just before and just after its time. */
    private static final String EXPENSES = sql("""
            insert into expense.claim (id, structure_id, day, kind, sort, purpose, cents, state, made_on, sent_on, decided_on,
              settled_on) values
              (#61, #91, '2025-05-31', 'ticket', 'meal', 'xx', 100, 'draft', '2025-05-31', null, null, null),
              (#62, #91, '2025-06-03', 'ticket', 'meal', 'xx', 100, 'draft', '2025-06-03', null, null, null),
              (#63, #91, '2021-05-01', 'ticket', 'meal', 'xx', 100, 'sent', '2021-05-01', '2021-05-30', null, null),
              (#64, #91, '2021-05-01', 'ticket', 'meal', 'xx', 100, 'sent', '2021-05-01', '2021-06-04', null, null),
              (#65, #91, '2021-05-01', 'ticket', 'meal', 'xx', 100, 'validated', '2021-05-01', '2021-05-02', '2021-05-30', null),
              (#66, #91, '2021-05-01', 'ticket', 'meal', 'xx', 100, 'validated', '2021-05-01', '2021-05-02', '2021-06-04', null),
              (#67, #91, '2016-05-01', 'ticket', 'meal', 'xx', 100, 'reimbursed', '2016-05-01', '2016-05-02', '2016-05-03',
                '2016-05-29'),
              (#68, #91, '2016-05-01', 'ticket', 'meal', 'xx', 100, 'reimbursed', '2016-05-01', '2016-05-02', '2016-05-03',
                '2016-06-04')""");

    /** One closed a year ago, one since; what was shared or put off, long ended and just ended. */
    private static final String SIGNALS = sql("""
            insert into signal.work (id, kind, subject, structure_id, territory_id, fact_on, opened_on, second_on, closed_on)
            values (#61, 'no_lead', #43, #91, #90, '2025-01-01', '2025-01-01', '2025-01-15', '2025-05-31'),
                   (#62, 'no_lead', #43, #91, #90, '2025-01-01', '2025-01-01', '2025-01-15', '2025-06-03'),
                   (#63, 'no_lead', #43, #91, #90, '2020-01-01', '2020-01-01', '2020-01-15', null);
            insert into signal.shared (id, placement_id, kind, told, shared_on, until, settled_on) values
              (#64, #43, 'load', 'referent', '2026-03-01', '2026-03-31', null),
              (#65, #43, 'fading', 'referent', '2026-03-06', '2026-04-05', null);
            insert into signal.own_mark (placement_id, kind, said, said_on, until) values
              (#43, 'load', 'done', '2026-03-01', '2026-03-31'), (#43, 'fading', 'later', '2026-03-22', '2026-04-05')""");

    private static final String NOTES = sql("""
            insert into supervision.bond (id, placement_id, supervisor_account_id, peer_account_id, proposed_by, proposed_on,
              agreed_on)
            values (#66, #43, #02, #05, 'peer', '2024-01-01', '2024-01-01');
            insert into supervision.meeting (id, bond_id, day, hour, way, booked_by, state)
            values (#67, #66, '2024-05-01', '10:00', 'phone', 'peer', 'held');
            insert into supervision.note (meeting_id, author, sealed, peer_key, supervisor_key, written_on)
            select #67, v.author, repeat('x', 60)::bytea, repeat('x', 65)::bytea, repeat('x', 65)::bytea, v.day
              from (values ('peer', date '2024-05-30'), ('supervisor', date '2024-06-03')) v (author, day)""");
    /** A pause whose day of return passed, one that ends today, one without an end; ticks on both sides of the period. */
    private static final String PAUSES = sql("""
            insert into wellbeing.rest (account_id, since, until) values
              (#02, '2026-05-01', '2026-05-30'), (#04, '2026-05-01', '2026-06-02'), (#05, '2026-05-01', null);
            insert into placement.pause (id, placement_id, since, until) values (#66, #43, '2025-11-01', '2025-12-01');
            insert into wellbeing.comeback (pause_id, placement_id, side, line, ticked_on) values
              (#66, #43, 'peer', 'same', '2025-12-01'), (#66, #43, 'lead', 'same', '2025-12-10');
            insert into wellbeing.check_in (id, account_id, on_day, sealed) values
              (#51, #02, '2026-03-01', '1'), (#52, #02, '2026-03-10', '1');
            insert into wellbeing.concern (id, author_id, author_role, hoped, shares, written_at, due_at, closed_at) values
              (#53, #02, 'peer', 'week', false, '2025-05-20', '2025-05-27', null),
              (#54, #02, 'peer', 'week', false, '2026-01-01', '2026-01-08', '2026-03-01'),
              (#55, #02, 'peer', 'week', false, '2026-01-01', '2026-01-08', '2026-03-10'),
              (#56, #02, 'peer', 'week', false, '2025-06-10', '2025-06-17', null);
            insert into wellbeing.cover (id, account_id, cover_id, since, until) values
              (#57, #02, #04, '2026-04-01', '2026-05-01'), (#58, #02, #04, '2026-04-01', '2026-05-10')""");

    /** An old card stays while it has answers. */
    private static final String QUESTIONS = sql("""
            insert into questionnaire.round (id, structure_id, respondent, moment, join_mark, seconds, opens_on, closes_on)
            values (#81, #91, 'person', 't0', '1', 60, '2020-01-01', '2030-01-01'),
                   (#82, #91, 'person', 'm3', '2', 60, '2020-01-01', '2030-01-01'),
                   (#83, #91, 'person', 'm6', '3', 60, '2020-01-01', '2030-01-01'),
                   (#84, #91, 'person', 'm12', '4', 60, '2020-01-01', '2030-01-01');
            insert into questionnaire.card (id, structure_id, respondent, mark, batch, made_on)
            values (#85, #91, 'person', '1', #89, '2020-01-01'), (#86, #91, 'person', '2', #89, '2021-05-31'),
                   (#87, #91, 'person', '3', #89, '2021-06-05');
            insert into questionnaire.participation (id, round_id, card_id, status, mode, language, day)
            values (#76, #81, #85, 'complete', 'screen', 'fr', '2021-05-31'),
                   (#77, #82, #85, 'complete', 'screen', 'fr', '2021-06-05'),
                   (#78, #83, #85, 'started', 'screen', 'fr', '2025-05-30'),
                   (#79, #84, #85, 'refused', 'screen', 'fr', '2025-06-03');
            insert into questionnaire.yearly_aggregate
              (id, structure_id, year, code, content_version, numerator, denominator, typed_on, version)
            values (#71, #91, 2020, 'staff-absence', 1, 1, 2, '2021-01-01', 1),
                   (#72, #91, 2021, 'staff-absence', 1, 1, 2, '2022-01-01', 1);
            insert into questionnaire.round_poster (round_id, lines, made_on)
            values (#81, '{x}', '2021-05-31'), (#82, '{x}', '2021-06-05')""");

    private static final String VOTES = sql("""
            insert into evidence.vote (id, territory_id, subject, edition, opened_on, closes_on, closed_on)
            values (#81, #90, 'hope', 1, '2021-05-01', '2021-05-31', null),
                   (#82, #90, 'team', 1, '2021-05-01', '2021-06-02', null),
                   (#83, #90, 'team', 1, '2021-05-01', '2021-12-31', '2021-05-20'),
                   (#84, #90, 'stigma', 1, '2021-05-01', '2021-12-31', '2021-06-03')""");

    private static final String STORIES = sql("""
            insert into evidence.narrative (id, account_id, territory_id, corner, stage, title, written_on)
            values (#71, #02, #90, 'professionals', 'spark', 'x', '2025-01-01');
            insert into evidence.release (id, narrative_id, account_id, territory_id, edition, corner, stage, title, parts, words,
              subjects, signature, audience, print, consent, state, offered_on, reviewed_on, expires_on, withdrawn_on)
            values (#72, #71, #02, #90, 1, 'professionals', 'spark', 'x', '{words}', '{x}', '{team}', 'x', 'public', false, 1,
                     'released', '2025-01-01', '2025-01-02', '2026-05-01', null),
                   (#73, #71, #02, #90, 2, 'professionals', 'spark', 'x', '{words}', '{x}', '{team}', 'x', 'public', false, 1,
                     'released', '2025-01-01', '2025-01-02', '2026-05-03', null),
                   (#74, #71, #02, #90, 3, 'professionals', 'spark', '', '{}', '{}', '{team}', 'x', 'public', false, 1,
                     'withdrawn', '2025-01-01', null, '2027-01-01', '2025-05-30'),
                   (#75, #71, #02, #90, 4, 'professionals', 'spark', '', '{}', '{}', '{team}', 'x', 'public', false, 1,
                     'withdrawn', '2025-01-01', null, '2027-01-01', '2025-06-03');
            insert into evidence.sheet (id, territory_id, structure_id, accompanied_by, title, summary, place, licence, audience,
              expires_on, state, edition, opened_on, changed_on)
            values (#51, #90, #93, '', 'x', '', '', 'quote', 'public', '2025-05-30', 'published', 1, '2024-01-01', '2024-01-01'),
                   (#52, #90, #93, '', 'x', '', '', 'quote', 'public', '2025-06-03', 'published', 1, '2024-01-01', '2024-01-01'),
                   (#53, #90, #93, '', 'x', '', '', 'quote', 'public', '2027-01-01', 'withdrawn', 1, '2024-01-01', '2025-05-30'),
                   (#54, #90, #93, '', 'x', '', '', 'quote', 'public', '2027-01-01', 'withdrawn', 1, '2024-01-01', '2025-06-03'),
                   (#55, #90, #93, '', 'x', '', '', 'quote', 'public', '2025-01-01', 'draft', 0, '2024-01-01', '2024-05-30'),
                   (#56, #90, #93, '', 'x', '', '', 'quote', 'public', '2025-01-01', 'draft', 0, '2024-01-01', '2024-06-03')""");
}
