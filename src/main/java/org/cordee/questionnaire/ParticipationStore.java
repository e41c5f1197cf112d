package org.cordee.questionnaire;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cordee.platform.db.Sql;
import org.cordee.platform.db.Statement;
import org.springframework.stereotype.Component;

/** Writes participations and answers. Nothing here is audited, and no hour is kept. */
@Component
class ParticipationStore {

    /** What was given, row by row; an empty word is nothing. */
    private static final String GIVEN = """
            unnest(cast(:instruments as text[]), cast(:versions as text[]), cast(:items as text[]),
                   cast(:values as text[]), cast(:reasons as text[])) g (instrument, version, item, value, reason)""";

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

    /** Keeps answers, each in place of the one given before if any; two statements at most, however many there are. */
    void answer(UUID participation, List<Given> given, LocalDate day) {
        if (given.isEmpty()) {
            return;
        }
        int added = filled("""
                        insert into questionnaire.answer
                               (participation_id, instrument, instrument_version, item, value, reason, day)
                        select :participation, g.instrument, g.version::int, g.item, nullif(g.value, '')::int,
                               nullif(g.reason, ''), cast(:day as date)
                          from %s
                        on conflict do nothing""", participation, given, day).anyNumber();
        if (added < given.size()) {
            filled("""
                            update questionnaire.answer a
                               set value = nullif(g.value, '')::int, reason = nullif(g.reason, ''), day = :day
                              from %s
                             where a.participation_id = :participation and a.instrument = g.instrument
                               and a.item = g.item""", participation, given, day).run();
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

    private Statement filled(String text, UUID participation, List<Given> given, LocalDate day) {
        return sql.of(text.formatted(GIVEN))
                .set("participation", participation)
                .set("day", day)
                .column("instruments", given, Given::instrument)
                .column("versions", given, Given::version)
                .column("items", given, Given::item)
                .column("values", given, Given::value)
                .column("reasons", given, Given::reason);
    }
}
