package org.cordee.account.agenda;

import java.util.UUID;
import org.cordee.platform.db.Sql;
import org.springframework.stereotype.Component;

/** Writes agendas, and what calendars were told. */
@Component
class AgendaStore {

    private final Sql sql;

    AgendaStore(Sql sql) {
        this.sql = sql;
    }

    /** Keeps how the agenda leaves; the link stays as it is. */
    void wish(UUID account, Wishes wishes) {
        sql.of("""
                        insert into account.feed (account_id, title, shows_place, mails)
                        values (:account, :title, :place, :mails)
                        on conflict (account_id) do update
                           set title = excluded.title, shows_place = excluded.shows_place, mails = excluded.mails,
                               version = feed.version + 1""")
                .set("account", account)
                .set("title", wishes.title())
                .set("place", wishes.showsPlace())
                .set("mails", wishes.mails())
                .exactlyOne();
    }

    /** A new link takes the place of the one before. */
    void open(UUID account, byte[] token) {
        sql.of("update account.feed set token = :token, version = version + 1 where account_id = :account")
                .set("account", account)
                .set("token", token)
                .exactlyOne();
    }

    void close(UUID account) {
        sql.of("update account.feed set token = null, version = version + 1 where account_id = :account")
                .set("account", account)
                .exactlyOne();
    }

    /** Remembers what a calendar is told of a date. */
    void keep(UUID account, Told told) {
        sql.of("""
                        insert into account.feed_entry
                               (account_id, uid, day, begins, minutes, sequence, cancelled, mailed)
                        values (:account, :uid, :day, cast(:begins as text), :minutes, :sequence, :cancelled,
                                cast(:mailed as int))
                        on conflict (account_id, uid) do update
                           set day = excluded.day, begins = excluded.begins, minutes = excluded.minutes,
                               sequence = excluded.sequence, cancelled = excluded.cancelled, mailed = excluded.mailed""")
                .set("account", account)
                .set("uid", told.uid())
                .set("day", told.slot().day())
                .set(
                        "begins",
                        told.slot().begins() == null
                                ? null
                                : String.valueOf(told.slot().begins()))
                .set("minutes", told.slot().minutes())
                .set("sequence", told.sequence())
                .set("cancelled", told.cancelled())
                .set("mailed", told.mailed())
                .exactlyOne();
    }
}
