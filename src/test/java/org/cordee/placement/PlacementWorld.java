package org.cordee.placement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.testkit.HtmlClient;
import org.cordee.testkit.TestApplication;

/** A small territory: a structure, a hospital, a peer who can go to both, and everybody around them. */
public final class PlacementWorld {

    /** The peer's working name: must never be where the peer did not let it. */
    public static final String NAME = "Canari Nom d’usage";

    public final TestApplication app;
    public final UUID territory = UUID.randomUUID();
    public final UUID structure = UUID.randomUUID();
    public final UUID hospital = UUID.randomUUID();
    public final UUID elsewhere = UUID.randomUUID();
    public final UUID association = UUID.randomUUID();
    public final UUID trainingBody = UUID.randomUUID();
    public final UUID peer = UUID.randomUUID();
    public final Actor.Person peerActor;
    public final Actor.Person referent;
    public final Actor.Person deputy;
    public final Actor.Person colleague;
    public final Actor.Person director;
    public final Actor.Person coordinator;

    public PlacementWorld() {
        this(TestApplication.real());
    }

    /** The same territory in an application of one's own. */
    public PlacementWorld(TestApplication app) {
        this.app = app;
        app.database().seed("""
                insert into structure.department (code, name) values ('44', 'Loire-Atlantique') on conflict do nothing;
                insert into structure.category (code, label, short_label, aggregate_code, aggregate_label)
                values ('355', 'Centre Hospitalier', 'C.H.', '1102', 'Centres Hospitaliers') on conflict do nothing;
                insert into structure.territory (id, name, zone) values ('%1$s', 'Essai', 'Europe/Paris');
                insert into structure.territory_department values ('%1$s', '44');
                insert into structure.structure (id, kind, category, category_label, name, department) values
                  ('%2$s', 'establishment', '197', 'CSAPA', 'CSAPA des Essais', '44'),
                  ('%3$s', 'establishment', '355', 'Centre Hospitalier', 'Hôpital des Essais', '44'),
                  ('%4$s', 'establishment', '197', 'CSAPA', 'CSAPA d’à côté', '44'),
                  ('%5$s', 'organisation', 'mutual_aid', 'Entraide', 'Entraide des Essais', '44'),
                  ('%6$s', 'organisation', 'training_body', 'Formation', 'Formation des Essais', '44');
                insert into peer.peer (id, territory_id, working_name, created_at)
                values ('%7$s', '%1$s', '%8$s', '%9$s');
                insert into peer.consent (peer_id, field, audience) values ('%7$s', 'name', 'region');
                insert into peer.reachable (peer_id, structure_id) values ('%7$s', '%2$s'), ('%7$s', '%3$s');
                """.formatted(
                        territory,
                        structure,
                        hospital,
                        elsewhere,
                        association,
                        trainingBody,
                        peer,
                        NAME,
                        Clock.systemUTC().instant()));
        peerActor = app.account(Role.PEER, peer, territory);
        referent = app.account(Role.PROFESSIONAL, structure, territory);
        deputy = app.account(Role.PROFESSIONAL, structure, territory);
        colleague = app.account(Role.PROFESSIONAL, structure, territory);
        director = app.account(Role.DIRECTOR, structure, territory);
        coordinator = app.account(Role.COORDINATOR, territory, territory);
    }

    /** Somebody's browser. */
    public HtmlClient as(Actor.Person person) {
        return app.signedIn(person);
    }

    /** An active placement with référent, deputy, papers and one mission, written as the owner of the database. */
    public UUID active() {
        return seeded(peer, structure, referent, deputy, "active");
    }

    /** An agreed placement that lacks everything. */
    public UUID seeded(UUID ofPeer, UUID place, Actor.Person lead, Actor.Person second, String state) {
        UUID id = UUID.randomUUID();
        LocalDate day = LocalDate.of(2026, 1, 5);
        app.database().seed("""
                set session_replication_role = replica;
                insert into placement.placement (id, peer_id, structure_id, territory_id, status, state,
                  referent_account_id, deputy_account_id, starts_on, papers_version, proposed_on, peer_agreed_on,
                  structure_agreed_on, started_on, rhythm)
                values ('%1$s', '%2$s', '%3$s', '%4$s', 'volunteer', '%5$s', '%6$s', '%7$s', '%8$s', 1, '%8$s', '%8$s',
                  '%8$s', '%8$s', 'canari rythme');
                insert into placement.mission (id, placement_id, sheet_column, what, level, moment, since)
                values (gen_random_uuid(), '%1$s', 'i_do', 'canari mission', 'collaboration', 'reception', '%8$s');
                insert into placement.paper (placement_id, kind, marked_on)
                select '%1$s', kind, '%8$s' from unnest(array['volunteer_agreement', 'charter', 'insurance',
                  'confidentiality']) kind;
                insert into placement.clearance (placement_id, kind, checked_on) values ('%1$s', 'eligibility', '%8$s');
                """.formatted(id, ofPeer, place, territory, state, lead.account(), second.account(), day));
        return id;
    }
}
