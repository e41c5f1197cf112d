package org.cordee.placement.training;

import java.time.LocalDate;
import java.util.UUID;
import org.cordee.placement.PlacementWorld;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.time.Today;
import org.cordee.testkit.HtmlClient;
import org.springframework.dao.DataAccessException;

/** A running placement of a trainee: student, ten hours agreed, sent by a school where somebody has an account. */
final class TrainingWorld {

    final PlacementWorld around = new PlacementWorld();
    final LocalDate today = around.app.bean(Today.class).date();
    final UUID placement = around.active();
    final Actor.Person trainer = around.app.account(Role.TRAINER, around.trainingBody, around.territory);

    TrainingWorld() {
        around.app.database().seed("""
                set session_replication_role = replica;
                update placement.placement set status = 'trainee', rhythm = null, agreed_hours = 7, papers_version = 2,
                  training_body_id = '%2$s', starts_on = '%3$s', started_on = '%3$s', ends_on = null where id = '%1$s';
                insert into placement.circumstances (placement_id, taught_hours, presence_hours)
                values ('%1$s', 400, 10);""".formatted(placement, around.trainingBody, today.minusDays(200)));
    }

    String here() {
        return "/placements/" + placement + "/training";
    }

    HtmlClient as(Actor.Person person) {
        return around.as(person);
    }

    /** Hours entered long ago and confirmed today, written as the owner of the database. */
    void confirmed(int hours) {
        around.app.database().seed("""
                set session_replication_role = replica;
                insert into placement.presence (id, placement_id, day, minutes, state, settled_on)
                select gen_random_uuid(), '%1$s', date '%2$s' - 150 + n, least(720, 60 * (%3$s - 12 * n)), 'confirmed', '%2$s'
                  from generate_series(0, (%3$s - 1) / 12) n""".formatted(placement, today, hours));
    }

    /** Whether the database refuses a statement to somebody, or touches no row. */
    boolean refuses(Actor.Person person, String statement) {
        try {
            return around.app
                            .database()
                            .as(
                                    person,
                                    sql -> sql.of(statement.formatted(placement))
                                            .anyNumber())
                    == 0;
        } catch (DataAccessException refused) {
            return true;
        }
    }
}
