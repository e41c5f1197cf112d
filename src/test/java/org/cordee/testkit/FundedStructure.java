package org.cordee.testkit;

import java.util.UUID;

/** Places a structure in a territory, with two peers at work since January 2024 and two funders, by ids of its own. */
public record FundedStructure(
        UUID territory, UUID structure, UUID funder, UUID otherFunder, UUID peer, UUID placement, UUID otherPeer) {

    /** A fresh one in this database. */
    public static FundedStructure in(TestDatabase database) {
        var made = new FundedStructure(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID());
        database.seed(made.statements());
        return made;
    }

    private String statements() {
        return """
                set session_replication_role = replica;
                insert into structure.department (code, name) values ('%8$s', 'Essai');
                insert into structure.territory (id, name, zone) values ('%1$s', 'Pays d’Essai', 'Europe/Paris');
                insert into structure.territory_department (territory_id, department) values ('%1$s', '%8$s');
                insert into structure.structure (id, kind, category, category_label, name, department) values
                  ('%2$s', 'establishment', '197', 'CSAPA', 'Centre canari', '%8$s'),
                  ('%3$s', 'organisation', 'funder', 'Financeur', 'Agence d’essai', null),
                  ('%4$s', 'organisation', 'funder', 'Financeur', 'Autre agence', null);
                insert into peer.peer (id, territory_id, working_name, created_at) values
                  ('%5$s', '%1$s', 'Mésange', '2024-01-01T00:00:00Z'),
                  ('%7$s', '%1$s', 'Pinson', '2024-01-01T00:00:00Z');
                insert into placement.placement (id, peer_id, structure_id, territory_id, status, state, papers_version,
                  proposed_on, peer_agreed_on, structure_agreed_on, started_on) values
                  ('%6$s', '%5$s', '%2$s', '%1$s', 'employee', 'active', 1, '2023-12-01', '2023-12-01', '2023-12-01',
                   '2024-01-01'),
                  (gen_random_uuid(), '%7$s', '%2$s', '%1$s', 'volunteer', 'active', 1, '2023-12-01', '2023-12-01',
                   '2023-12-01', '2024-01-01');
                set session_replication_role = origin""".formatted(territory, structure, funder, otherFunder, peer, placement, otherPeer, department());
    }

    /** The department of the territory, which is in no other. */
    public String department() {
        return structure.toString().substring(0, 8);
    }
}
