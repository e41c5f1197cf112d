package org.cordee.pathway.review;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cordee.placement.Pause;
import org.cordee.platform.db.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whom the job reminds of a review, and that it did. */
@Component
class ReminderStore {

    private final Sql sql;

    ReminderStore(Sql sql) {
        this.sql = sql;
    }

    /**
     * A reminder to write.
     *
     * @param side {@code peer} or {@code lead}
     * @param language of the account, or null
     * @param pauses of the placement
     */
    record Reminder(
            ReviewKey key,
            int turn,
            String side,
            String recipient,
            @Nullable String language,
            LocalDate start,
            List<Pause> pauses) {}

    List<Reminder> due(ReviewContent content) {
        return sql.of("""
                        select placement_id, months, turn, side, recipient, language, started_on, pauses
                          from pathway.reviews_to_remind(cast(:months as int[]), cast(:days as int[]))""")
                .set("months", content.months())
                .set("days", content.reminders())
                .list(row -> new Reminder(
                        new ReviewKey(row.uuid("placement_id"), row.integer("months")),
                        row.integer("turn"),
                        row.text("side"),
                        row.text("recipient"),
                        row.textOrNull("language"),
                        row.date("started_on"),
                        row.texts("pauses").stream().map(ReminderStore::pause).toList()));
    }

    void written(Reminder reminder, LocalDate on) {
        UUID placement = reminder.key().placement();
        sql.of("""
                        insert into pathway.review_reminder (placement_id, months, turn, side, written_on)
                        values (:placement, :months, :turn, :side, :on)""")
                .set("placement", placement)
                .set("months", reminder.key().months())
                .set("turn", reminder.turn())
                .set("side", reminder.side())
                .set("on", on)
                .exactlyOne();
    }

    private static Pause pause(String text) {
        int cut = text.indexOf('/');
        String until = text.substring(cut + 1);
        return new Pause(LocalDate.parse(text.substring(0, cut)), until.isEmpty() ? null : LocalDate.parse(until));
    }
}
