package org.cordee.questionnaire;

import org.cordee.platform.db.Sql;
import org.springframework.stereotype.Component;

/** Writes posters. */
@Component
class PosterStore {

    private final Sql sql;

    PosterStore(Sql sql) {
        this.sql = sql;
    }

    void add(Poster poster) {
        sql.of("""
                        insert into questionnaire.round_poster (round_id, lines, made_on)
                        values (:round, cast(:lines as text[]), :day)""")
                .set("round", poster.round())
                .set("lines", poster.lines())
                .set("day", poster.madeOn())
                .exactlyOne();
    }

    void change(Poster poster) {
        sql.of("""
                        update questionnaire.round_poster set lines = cast(:lines as text[]), made_on = :day, version = version + 1
                         where round_id = :round and version = :version""")
                .set("lines", poster.lines())
                .set("day", poster.madeOn())
                .set("round", poster.round())
                .set("version", poster.version())
                .exactlyOne();
    }
}
