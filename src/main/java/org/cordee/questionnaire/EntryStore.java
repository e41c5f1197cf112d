package org.cordee.questionnaire;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cordee.platform.db.Sql;
import org.springframework.stereotype.Component;

/** Writes what is read from paper, as the participation it belongs to. */
@Component
class EntryStore {

    private final Sql sql;

    EntryStore(Sql sql) {
        this.sql = sql;
    }

    /** Replaces the second typing. */
    void second(UUID participation, List<Given> given) {
        sql.of("delete from questionnaire.second_entry where participation_id = :id")
                .set("id", participation)
                .run();
        given.forEach(each -> add(participation, each));
    }

    private void add(UUID participation, Given given) {
        sql.of("""
                        insert into questionnaire.second_entry (participation_id, instrument, item, value, reason)
                        values (:id, :instrument, :item, :value, :reason)""")
                .set("id", participation)
                .set("instrument", given.instrument())
                .set("item", given.item())
                .set("value", given.value())
                .set("reason", given.reason())
                .exactlyOne();
    }

    /** Empties a box that both readings found empty in the end. */
    void empty(UUID participation, Question question) {
        sql.of("""
                        delete from questionnaire.answer
                         where participation_id = :id and instrument = :instrument and item = :item""")
                .set("id", participation)
                .set("instrument", question.usable().instrument().id())
                .set("item", question.item().id())
                .run();
    }

    /** The keys of the questions two typings disagree on. */
    Set<String> apart() {
        return sql
                .of("select instrument, item from questionnaire.typed_apart()")
                .list(row -> Question.key(row.text("instrument"), row.text("item")))
                .stream()
                .collect(Collectors.toSet());
    }
}
