package org.cordee.gathering;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.db.Sql;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads messages to many: the coordination what it wrote, everybody else their own copy. */
@Component
@Transactional(readOnly = true)
class WrittenQueries {

    private final Sql sql;

    WrittenQueries(Sql sql) {
        this.sql = sql;
    }

    int recipients(Addressee to) {
        return sql.of("select gathering.count_recipients(:audience, :whom) as n")
                .set("audience", to.audience())
                .set("whom", to.whom())
                .one(row -> row.integer("n"));
    }

    /** The departments of the actor's territory, by number. */
    Map<String, String> departments(Actor.Person actor) {
        Map<String, String> names = new LinkedHashMap<>();
        sql.of("""
                        select t.department as code, t.department_name as name from structure.api_territory t
                         where t.id = :territory order by t.department""").set("territory", actor.territory()).each(row -> names.put(row.text("code"), row.text("name")));
        return names;
    }

    List<Written> history() {
        return sql.of("""
                        select id, shown_whom, words, written_on, total, told from gathering.written
                         order by written_on desc, id desc limit 50""")
                .list(row -> new Written(
                        row.uuid("id"),
                        row.text("shown_whom"),
                        row.text("words"),
                        row.date("written_on"),
                        row.integer("total"),
                        row.integer("told")));
    }

    /** What the actor received, the latest first. */
    List<Received> received(Actor.Person actor) {
        return sql.of("""
                        select w.id, w.words, w.written_on, d.read_on is not null as read
                          from gathering.delivery d join gathering.written w on w.id = d.written_id
                         where d.account_id = :me order by w.written_on desc, w.id desc limit 50""")
                .set("me", actor.account())
                .list(row ->
                        new Received(row.uuid("id"), row.text("words"), row.date("written_on"), row.truth("read")));
    }
}
