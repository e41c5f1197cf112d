package org.cordee.browser;

import java.util.UUID;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.testkit.MailedDays;
import org.cordee.testkit.TestApplication;

/**
 * The region before the story: two CSAPA without a peer, a school, a funder, a peer who trains. The peer is cared for in
 * the second CSAPA, which nobody but the peer knows and which is therefore written nowhere.
 */
final class StoryWorld {

    static final String ROSEAUX = "CSAPA des Roseaux";
    static final String QUAI = "CSAPA du Quai";

    final MailedDays mailed = new MailedDays();
    final TestApplication app = mailed.app();
    final UUID territory = UUID.randomUUID();
    final UUID roseaux = UUID.randomUUID();
    final UUID quai = UUID.randomUUID();
    final UUID school = UUID.randomUUID();
    final UUID funder = UUID.randomUUID();
    final Actor.Person director;
    final Actor.Person referent;
    final Actor.Person deputy;
    final Actor.Person directorOfQuai;
    final Actor.Person peer;
    final Actor.Person trainer;
    final Actor.Person payer;

    StoryWorld() {
        UUID person = UUID.randomUUID();
        app.database().seed("""
                insert into structure.department (code, name) values ('49', 'Maine-et-Loire') on conflict do nothing;
                insert into structure.territory (id, name, zone) values ('%1$s', 'Récit', 'Europe/Paris');
                insert into structure.territory_department values ('%1$s', '49');
                insert into structure.structure (id, kind, category, category_label, name, department) values
                  ('%2$s', 'establishment', '197', 'CSAPA', '%7$s', '49'),
                  ('%3$s', 'establishment', '197', 'CSAPA', '%8$s', '49'),
                  ('%4$s', 'organisation', 'training_body', 'Formation', 'École du récit', '49'),
                  ('%5$s', 'organisation', 'funder', 'Financeur', 'Agence du récit', null);
                insert into peer.peer (id, territory_id, working_name, created_at)
                values ('%6$s', '%1$s', 'Camille', now());
                insert into peer.consent (peer_id, field, audience) values ('%6$s', 'name', 'region');
                """.formatted(territory, roseaux, quai, school, funder, person, ROSEAUX, QUAI));
        director = app.account(Role.DIRECTOR, roseaux, territory);
        referent = app.account(Role.PROFESSIONAL, roseaux, territory);
        deputy = app.account(Role.PROFESSIONAL, roseaux, territory);
        directorOfQuai = app.account(Role.DIRECTOR, quai, territory);
        peer = app.account(Role.PEER, person, territory);
        trainer = app.account(Role.TRAINER, school, territory);
        payer = app.account(Role.FUNDER, funder, territory);
        app.database().seed("update account.account set email = substr(md5(id::text), 1, 8) || '@example.org'");
    }
}
