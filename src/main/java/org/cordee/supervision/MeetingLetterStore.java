package org.cordee.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cordee.platform.db.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whom the job writes to about a meeting, and that it did. */
@Component
class MeetingLetterStore {

    private final Sql sql;

    MeetingLetterStore(Sql sql) {
        this.sql = sql;
    }

    /**
     * A letter to write.
     *
     * @param kind {@code before}, {@code missed} or {@code twice}
     * @param side {@code peer} or {@code supervisor}
     * @param leaves whether it is sent; not while the peer pauses
     */
    record Due(
            UUID meeting,
            String kind,
            String side,
            String recipient,
            @Nullable String language,
            boolean leaves) {}

    List<Due> due() {
        return sql.of("select meeting_id, kind, side, recipient, language, leaves from supervision.letters_due()")
                .list(row -> new Due(
                        row.uuid("meeting_id"),
                        row.text("kind"),
                        row.text("side"),
                        row.text("recipient"),
                        row.textOrNull("language"),
                        row.truth("leaves")));
    }

    void written(Due due, LocalDate on) {
        sql.of("""
                        insert into supervision.letter (meeting_id, kind, side, written_on)
                        values (:meeting, :kind, :side, :on)""")
                .set("meeting", due.meeting())
                .set("kind", due.kind())
                .set("side", due.side())
                .set("on", on)
                .exactlyOne();
    }
}
