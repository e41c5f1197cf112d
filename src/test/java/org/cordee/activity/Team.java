package org.cordee.activity;

import java.util.UUID;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.testkit.TestApplication;

/** A structure of one peer, with a référent and a director who sign in. */
public record Team(UUID structure, UUID placement, Actor.Person peer, Actor.Person referent, Actor.Person director) {

    /** A new one, in a place of its own. */
    public static Team of(TestApplication application) {
        UUID territory = UUID.randomUUID();
        UUID structure = UUID.randomUUID();
        UUID peer = UUID.randomUUID();
        UUID placement = UUID.randomUUID();
        Actor.Person referent = application.account(Role.PROFESSIONAL, structure, territory);
        application.database().seed("""
                        set session_replication_role = replica;
                        insert into structure.territory (id, name, zone) values ('%1$s', 'Essai', 'Europe/Paris');
                        insert into structure.structure (id, kind, category, category_label, name)
                          values ('%2$s', 'establishment', '197', 'CSAPA', 'Lieu d’essai');
                        insert into peer.peer (id, territory_id, working_name, created_at)
                          values ('%3$s', '%1$s', 'Alex', '2020-01-01');
                        insert into placement.placement (id, peer_id, structure_id, territory_id, status, state,
                            referent_account_id, papers_version, proposed_on, peer_agreed_on, structure_agreed_on,
                            started_on)
                          values ('%4$s', '%3$s', '%2$s', '%1$s', 'volunteer', 'active', '%5$s', 1, '2020-01-01',
                            '2020-01-01', '2020-01-01', '2020-01-10');
                        insert into placement.mission (id, placement_id, sheet_column, what, level, moment, kind, since)
                          values ('%6$s', '%4$s', 'i_do', 'Co-animer le groupe', 'collaboration', 'follow_up', 'group',
                            '2020-01-10');
                        """.formatted(
                        territory, structure, peer, placement, referent.account(), UUID.randomUUID()));
        return new Team(
                structure,
                placement,
                application.account(Role.PEER, peer, territory),
                referent,
                application.account(Role.DIRECTOR, structure, territory));
    }
}
