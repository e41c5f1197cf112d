package org.cordee.placement.training;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cordee.platform.db.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps that a school reminded somebody, and finds whom its letter goes to. */
@Component
class BoardStore {

    private static final int QUIET_DAYS = 7;

    private final Sql sql;

    BoardStore(Sql sql) {
        this.sql = sql;
    }

    /** Somebody to write to; a letter to a placement that is paused does not leave. */
    record Recipient(String address, @Nullable String language, boolean paused) {}

    /** Whether the letter is to be written now: nobody is reminded of a placement twice in a week. */
    boolean begin(UUID placement, String whose, LocalDate today) {
        return sql.of("""
                        insert into placement.school_reminder (placement_id, whose, written_on)
                        select :placement, :whose, :today
                         where not exists (select from placement.school_reminder r
                           where r.placement_id = :placement and r.whose = :whose and r.written_on > :quiet)
                        on conflict do nothing""")
                        .set("placement", placement)
                        .set("whose", whose)
                        .set("today", today)
                        .set("quiet", today.minusDays(QUIET_DAYS))
                        .anyNumber()
                > 0;
    }

    List<Recipient> recipients(UUID placement, String whose) {
        return sql.of("select recipient, language, paused from placement.school_reminds(:placement, :whose)")
                .set("placement", placement)
                .set("whose", whose)
                .list(row -> new Recipient(row.text("recipient"), row.textOrNull("language"), row.truth("paused")));
    }
}
