package org.cordee.questionnaire;

import java.time.LocalDate;
import java.util.UUID;
import org.cordee.platform.db.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes cards. Their ids are random, because one of version 7 would tell the hour. */
@Component
class CardStore {

    private final Sql sql;

    CardStore(Sql sql) {
        this.sql = sql;
    }

    /** A card as it is kept; {@code batch} is null for a code made by a link. */
    record Kept(
            UUID id,
            UUID structure,
            Respondent respondent,
            byte[] mark,
            @Nullable UUID batch) {}

    void add(Kept card, LocalDate day) {
        sql.of("""
                        insert into questionnaire.card (id, structure_id, respondent, mark, batch, made_on)
                        values (:id, :structure, :respondent, :mark, cast(:batch as uuid), :day)""")
                .set("id", card.id())
                .set("structure", card.structure())
                .set("respondent", card.respondent())
                .set("mark", card.mark())
                .set("batch", card.batch())
                .set("day", day)
                .exactlyOne();
    }
}
