package org.cordee.evidence.committee;

import java.time.LocalDate;
import java.util.UUID;
import org.cordee.platform.db.Sql;
import org.springframework.stereotype.Component;

/** Writes votes, seats, answers and the words that come with them. */
@Component
class VoteStore {

    private final Sql sql;

    VoteStore(Sql sql) {
        this.sql = sql;
    }

    void open(Vote vote) {
        sql.of("""
                        insert into evidence.vote (id, territory_id, subject, edition, opened_on, closes_on)
                        values (:id, :territory, :subject, :edition, :opened, :closes)""")
                .set("id", vote.id())
                .set("territory", vote.territory())
                .set("subject", vote.subject())
                .set("edition", vote.edition())
                .set("opened", vote.openedOn())
                .set("closes", vote.closesOn())
                .exactlyOne();
    }

    void close(UUID vote, LocalDate day) {
        sql.of("update evidence.vote set closed_on = :day where id = :id and closed_on is null")
                .set("day", day)
                .set("id", vote)
                .exactlyOne();
    }

    /** Somebody with two roles sits once. */
    void seat(UUID vote, Seat seat, LocalDate day) {
        sql.of("""
                        insert into evidence.seat (vote_id, account_id, corner, role, scope, seated_on)
                        values (:vote, :account, :corner, :role, :scope, :day) on conflict do nothing""")
                .set("vote", vote)
                .set("account", seat.account())
                .set("corner", seat.corner())
                .set("role", seat.role())
                .set("scope", seat.scope())
                .set("day", day)
                .run();
    }

    void unseat(UUID vote, UUID account) {
        sql.of("delete from evidence.seat where vote_id = :vote and account_id = :account")
                .set("vote", vote)
                .set("account", account)
                .exactlyOne();
    }

    void cast(UUID vote, UUID account, Choice choice, LocalDate day) {
        sql.of("""
                        insert into evidence.ballot (vote_id, account_id, choice, cast_on) values (:vote, :account, :choice, :day)
                        on conflict (vote_id, account_id) do update set choice = excluded.choice, cast_on = excluded.cast_on""")
                .set("vote", vote)
                .set("account", account)
                .set("choice", choice)
                .set("day", day)
                .exactlyOne();
    }

    void say(UUID vote, UUID account, Opinion opinion) {
        sql.of("""
                        insert into evidence.opinion (id, vote_id, account_id, corner, choice, signature, words, given_on)
                        values (:id, :vote, :account, :corner, :choice, :signature, :words, :day)""")
                .set("id", opinion.id())
                .set("vote", vote)
                .set("account", account)
                .set("corner", opinion.corner())
                .set("choice", opinion.choice())
                .set("signature", opinion.signature())
                .set("words", opinion.words())
                .set("day", opinion.givenOn())
                .exactlyOne();
    }

    void forgetWords(UUID vote, UUID account) {
        sql.of("delete from evidence.opinion where vote_id = :vote and account_id = :account")
                .set("vote", vote)
                .set("account", account)
                .run();
    }

    void withdraw(UUID vote, UUID account, LocalDate day) {
        sql.of("""
                        update evidence.opinion set words = '', withdrawn_on = :day
                         where vote_id = :vote and account_id = :account and withdrawn_on is null""").set("day", day).set("vote", vote).set("account", account).exactlyOne();
    }
}
