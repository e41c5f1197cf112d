package org.cordee.placement.learning;

import java.time.LocalDate;
import java.util.UUID;
import org.cordee.platform.db.Sql;
import org.springframework.stereotype.Component;

/** Writes that a peer shows their trainings to the structure of a placement. */
@Component
class ShownTrainingStore {

    private final Sql sql;

    ShownTrainingStore(Sql sql) {
        this.sql = sql;
    }

    void show(UUID placement, LocalDate day) {
        sql.of("""
                        insert into placement.training_shown (placement_id, shown_on) values (:placement, :day)
                        on conflict do nothing""").set("placement", placement).set("day", day).run();
    }

    void hide(UUID placement) {
        sql.of("delete from placement.training_shown where placement_id = :placement")
                .set("placement", placement)
                .run();
    }
}
