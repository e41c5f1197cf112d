package org.cordee;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * The fictitious people a measure needs, written straight into a database made for the measure and thrown away after:
 * row security is lifted while writing, and put back.
 */
final class BenchWorld {

    private static final List<String> TABLES = List.of(
            "account.account",
            "account.role_grant",
            "structure.territory",
            "structure.structure",
            "peer.peer",
            "peer.consent",
            "placement.placement",
            "placement.mission",
            "activity.act");

    private final Connection owner;
    private final UUID territory = UUID.randomUUID();

    BenchWorld(Connection owner) {
        this.owner = owner;
    }

    /** A peer with a placement, and the grant by which one becomes them. */
    record Worker(UUID account, UUID grant, UUID peer, UUID placement, UUID structure) {}

    void begin() throws SQLException {
        protection("no force", "disable");
        execute(("insert into structure.territory (id, name, zone) values ('%s', 'Bench', 'Europe/Paris')"
                        + " on conflict do nothing")
                .formatted(territory));
    }

    void end() throws SQLException {
        protection("force", "enable");
        execute("analyze");
    }

    UUID territory() {
        return territory;
    }

    UUID structure() throws SQLException {
        UUID id = UUID.randomUUID();
        execute(("insert into structure.structure (id, kind, category, category_label, name) values"
                        + " ('%s', 'establishment', '197', 'CSAPA', 'Bench')")
                .formatted(id));
        return id;
    }

    /** The grant of somebody in a role. */
    UUID person(String role, UUID scope, UUID account) throws SQLException {
        UUID grant = UUID.randomUUID();
        execute("""
                insert into account.account (id, name, created_at) values ('%1$s', 'Bench', '2020-01-01');
                insert into account.role_grant (id, account_id, role, scope, territory, label, granted_at)
                  values ('%2$s', '%1$s', '%3$s', '%4$s', '%5$s', 'Bench', '2020-01-01')""".formatted(account, grant, role, scope, territory));
        return grant;
    }

    /** Peers at work in a structure since so many days. */
    List<Worker> workers(UUID structure, int number, int days) throws SQLException {
        List<Worker> workers = new ArrayList<>();
        for (int index = 0; index < number; index++) {
            workers.add(worker(structure, days));
        }
        return workers;
    }

    private Worker worker(UUID structure, int days) throws SQLException {
        UUID account = UUID.randomUUID();
        UUID peer = UUID.randomUUID();
        UUID placement = UUID.randomUUID();
        UUID grant = person("peer", peer, account);
        execute("""
                insert into peer.peer (id, territory_id, working_name, created_at)
                  values ('%1$s', '%2$s', 'Bench', '2020-01-01');
                insert into placement.placement (id, peer_id, structure_id, territory_id, status, state, papers_version,
                    proposed_on, peer_agreed_on, structure_agreed_on, started_on)
                  values ('%3$s', '%1$s', '%4$s', '%2$s', 'volunteer', 'active', 1, '1990-01-01', '1990-01-01',
                    '1990-01-01', current_date - %5$d);
                insert into placement.mission (id, placement_id, sheet_column, what, level, moment, kind, since)
                  values (gen_random_uuid(), '%3$s', 'i_do', 'Group', 'collaboration', 'follow_up', 'group',
                    '2020-01-01'),
                    (gen_random_uuid(), '%3$s', 'i_do', 'Talk', 'consultation', 'reception', 'individual',
                    '2020-01-01')""".formatted(peer, territory, placement, structure, days));
        return new Worker(account, grant, peer, placement, structure);
    }

    /** Acts spread evenly over these days before today, by these peers, in every kind and level. */
    void acts(List<Worker> workers, int number, int days) throws SQLException {
        for (Worker worker : workers) {
            execute("""
                    insert into activity.act (id, peer, placement, structure, day, minutes, kind, heads, level,
                        provenance, entered_by, written_at)
                    select gen_random_uuid(), '%1$s', '%2$s', '%3$s', current_date - (n %% %5$d), 15 * (1 + n %% 8),
                           (array['individual', 'group', 'reception', 'team_life', 'accompaniment', 'education',
                                  'outreach', 'family', 'governance', 'prevention'])[1 + n / 7 %% 10], n %% 12,
                           (array['information', 'consultation', 'collaboration', 'partnership'])[1 + n / 3 %% 4],
                           'screen', '%4$s', '2020-01-01'
                      from generate_series(1, %6$d) n""".formatted(
                            worker.peer(),
                            worker.placement(),
                            worker.structure(),
                            worker.account(),
                            days,
                            number / workers.size()));
        }
    }

    /** The peers a structure may propose a place to. */
    List<UUID> peersOf(UUID structure) throws SQLException {
        List<UUID> peers = new ArrayList<>();
        try (var statement = owner.prepareStatement("select peer_id from peer.reachable where structure_id = ?")) {
            statement.setObject(1, structure);
            ResultSet rows = statement.executeQuery();
            while (rows.next()) {
                peers.add(rows.getObject(1, UUID.class));
            }
        }
        return peers;
    }

    /** The change trigger and those who say yes would ask who acts; totals are kept as ever. */
    private void protection(String force, String triggers) throws SQLException {
        for (String table : TABLES) {
            execute("alter table " + table + " " + force + " row level security");
        }
        execute("alter table placement.placement " + triggers + " trigger user");
        for (String table : List.of("activity.act", "peer.peer", "account.account", "account.role_grant")) {
            execute("alter table " + table + " " + triggers + " trigger audited");
        }
        execute("alter table peer.peer " + triggers + " trigger noted");
    }

    /** Lifts row security and the triggers of these tables, or puts both back: {@code lift(tables, false)}. */
    void lift(List<String> tables, boolean lifted) throws SQLException {
        for (String table : tables) {
            execute("alter table " + table + (lifted ? " no force" : " force") + " row level security");
            execute("alter table " + table + (lifted ? " disable" : " enable") + " trigger user");
        }
    }

    void execute(String statements) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute(statements);
        }
    }
}
