package org.cordee.placement.training;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cordee.platform.db.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whom the job reminds of a talk at half-time, and that it did. */
@Component
class MidtermReminderStore {

    private final Sql sql;

    MidtermReminderStore(Sql sql) {
        this.sql = sql;
    }

    /**
     * A reminder to write.
     *
     * @param side {@code peer} or {@code tutor}
     * @param language of the account, or null
     * @param paused whether a pause lasts today: the letter then has no words and does not leave
     */
    record Reminder(
            UUID placement,
            int turn,
            String side,
            String recipient,
            @Nullable String language,
            boolean paused) {}

    List<Reminder> due(List<Integer> days) {
        return sql.of("""
                        select placement_id, turn, side, recipient, language, paused
                          from placement.midterms_to_remind(cast(:days as int[]))""")
                .set("days", days)
                .list(row -> new Reminder(
                        row.uuid("placement_id"),
                        row.integer("turn"),
                        row.text("side"),
                        row.text("recipient"),
                        row.textOrNull("language"),
                        row.truth("paused")));
    }

    void written(Reminder reminder, LocalDate on) {
        sql.of("""
                        insert into placement.midterm_reminder (placement_id, turn, side, written_on)
                        values (:placement, :turn, :side, :on)""")
                .set("placement", reminder.placement())
                .set("turn", reminder.turn())
                .set("side", reminder.side())
                .set("on", on)
                .exactlyOne();
    }
}
