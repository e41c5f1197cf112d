package org.cordee.questionnaire;

import java.time.LocalDate;
import java.util.UUID;
import org.cordee.platform.db.Sql;
import org.cordee.platform.db.Statement;
import org.springframework.stereotype.Component;

/** Writes participations and answers. Nothing here is audited, and no hour is kept. */
@Component
class ParticipationStore {

    private final Sql sql;

    ParticipationStore(Sql sql) {
        this.sql = sql;
    }

    void add(Participation participation, UUID card, boolean assisted, LocalDate day) {
        sql.of("""
                        insert into questionnaire.participation
                               (id, round_id, card_id, status, mode, assisted, easy, language, day)
                        values (:id, :round, :card, :status, :mode, :assisted, :easy, :language, :day)""")
                .set("id", participation.id())
                .set("round", participation.round())
                .set("card", card)
                .set("status", participation.status())
                .set("mode", participation.mode())
                .set("assisted", assisted)
                .set("easy", participation.easy())
                .set("language", participation.language())
                .set("day", day)
                .exactlyOne();
    }

    /** Changes a participation that is not finished. */
    void change(UUID id, ParticipationStatus status, LocalDate day) {
        sql.of("update questionnaire.participation set status = :status, day = :day where id = :id")
                .set("status", status)
                .set("day", day)
                .set("id", id)
                .exactlyOne();
    }

    /** Says that the simple wording was read, as the respondent. */
    void readEasy(UUID id) {
        sql.of("update questionnaire.participation set easy = true where id = :id and not easy")
                .set("id", id)
                .run();
    }

    /** Keeps an answer, in place of the one given before if any. */
    void answer(UUID participation, Given given, LocalDate day) {
        int changed = filled("""
                        update questionnaire.answer set value = :value, reason = :reason, day = :day
                         where participation_id = :participation and instrument = :instrument and item = :item""", participation, given, day).anyNumber();
        if (changed == 0) {
            filled("""
                            insert into questionnaire.answer
                                   (participation_id, instrument, instrument_version, item, value, reason, day)
                            values (:participation, :instrument, :version, :item, :value, :reason, :day)""", participation, given, day).exactlyOne();
        }
    }

    /** Takes an item that was left out back among those to answer; one that was answered stays. */
    void askAgain(UUID participation, Conditional item) {
        sql.of("""
                        delete from questionnaire.answer
                         where participation_id = :participation and instrument = :instrument and item = :item""")
                .set("participation", participation)
                .set("instrument", item.instrument())
                .set("item", item.item())
                .run();
    }

    /** Erases a participation with its answers and scores. */
    void erase(UUID id) {
        sql.of("delete from questionnaire.participation where id = :id")
                .set("id", id)
                .run();
    }

    private Statement filled(String text, UUID participation, Given given, LocalDate day) {
        return sql.of(text)
                .set("participation", participation)
                .set("instrument", given.instrument())
                .set("version", given.version())
                .set("item", given.item())
                .set("value", given.value())
                .set("reason", given.reason())
                .set("day", day);
    }
}
