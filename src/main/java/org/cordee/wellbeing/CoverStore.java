package org.cordee.wellbeing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cordee.placement.Colleague;
import org.cordee.platform.Ids;
import org.cordee.platform.db.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps who answers in somebody's place. */
@Component
class CoverStore {

    private final Sql sql;
    private final Ids ids;

    CoverStore(Sql sql, Ids ids) {
        this.sql = sql;
        this.ids = ids;
    }

    /** Somebody who answers from one day to another, as whoever named them reads it. */
    record Named(UUID id, String name, LocalDate since, LocalDate until) {}

    /** Somebody in whose place the actor answers today. */
    record Answered(String name, @Nullable LocalDate until) {}

    @Transactional(readOnly = true)
    public List<Colleague> possible() {
        return sql.of("""
                        select account_id, name from wellbeing.possible_covers()
                         order by name collate "fr-x-icu", account_id""").list(row -> new Colleague(row.uuid("account_id"), row.text("name")));
    }

    /** What this account said by itself and is not over. */
    @Transactional(readOnly = true)
    public List<Named> named(UUID account, LocalDate today) {
        return sql.of("""
                        select v.id, c.name, v.since, v.until
                          from wellbeing.cover v join wellbeing.possible_covers() c on c.account_id = v.cover_id
                         where v.account_id = :account and v.placement_id is null and v.until >= :today
                         order by v.since, v.id""")
                .set("account", account)
                .set("today", today)
                .list(row -> new Named(row.uuid("id"), row.text("name"), row.date("since"), row.date("until")));
    }

    @Transactional(readOnly = true)
    public List<Answered> answered() {
        return sql.of("select name, until from wellbeing.answered_for()")
                .list(row -> new Answered(row.text("name"), row.dateOrNull("until")));
    }

    UUID name(UUID account, UUID cover, @Nullable UUID placement, LocalDate since, @Nullable LocalDate until) {
        UUID id = ids.next();
        sql.of("""
                        insert into wellbeing.cover (id, account_id, cover_id, placement_id, since, until)
                        values (:id, :account, :cover, cast(:placement as uuid), :since, cast(:until as date))""")
                .set("id", id)
                .set("account", account)
                .set("cover", cover)
                .set("placement", placement)
                .set("since", since)
                .set("until", until)
                .exactlyOne();
        return id;
    }

    void takeBack(UUID account, UUID id) {
        var unused = sql.of("delete from wellbeing.cover where id = :id and account_id = :account")
                .set("id", id)
                .set("account", account)
                .anyNumber();
    }

    /** Ends what a pause had named. */
    void endPause(UUID account) {
        var unused = sql.of("delete from wellbeing.cover where account_id = :account and placement_id is not null")
                .set("account", account)
                .anyNumber();
    }
}
