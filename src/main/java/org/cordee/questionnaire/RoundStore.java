package org.cordee.questionnaire;

import java.time.LocalDate;
import java.util.List;
import org.cordee.platform.db.Sql;
import org.springframework.stereotype.Component;

/** Writes rounds and what they are made of. */
@Component
class RoundStore {

    private final Sql sql;

    RoundStore(Sql sql) {
        this.sql = sql;
    }

    void add(Round round, byte[] joinMark, List<RoundPart> parts) {
        sql.of("""
                        insert into questionnaire.round
                               (id, structure_id, respondent, moment, join_mark, seconds, opens_on, closes_on, double_entry,
                                opened_as)
                        values (:id, :structure, :respondent, :moment, :mark, :seconds, :opens, :closes, :double,
                                :opened_as)""")
                .set("id", round.id())
                .set("structure", round.structure())
                .set("respondent", round.respondent())
                .set("moment", round.moment())
                .set("mark", joinMark)
                .set("seconds", round.seconds())
                .set("opens", round.opensOn())
                .set("closes", round.closesOn())
                .set("double", round.doubleEntry())
                .set("opened_as", round.openedAs())
                .exactlyOne();
        for (int at = 0; at < parts.size(); at++) {
            add(round, at, parts.get(at));
        }
    }

    private void add(Round round, int position, RoundPart part) {
        sql.of("""
                        insert into questionnaire.round_part
                               (round_id, position, instrument, instrument_version, language, permission_id, items)
                        values (:round, :position, :instrument, :version, :language, cast(:permission as uuid), :items)""")
                .set("round", round.id())
                .set("position", position)
                .set("instrument", part.instrument())
                .set("version", part.version())
                .set("language", part.language())
                .set("permission", part.permission())
                .set("items", part.items())
                .exactlyOne();
    }

    void close(Round round, LocalDate day) {
        sql.of("""
                        update questionnaire.round set closed_on = :day, version = version + 1
                         where id = :id and version = :version and closed_on is null""")
                .set("day", day)
                .set("id", round.id())
                .set("version", round.version())
                .exactlyOne();
    }

    void count(Round round, int cardsPutOut) {
        sql.of("""
                        update questionnaire.round set cards_put_out = :many, version = version + 1
                         where id = :id and version = :version""")
                .set("many", cardsPutOut)
                .set("id", round.id())
                .set("version", round.version())
                .exactlyOne();
    }
}
