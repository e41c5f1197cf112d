package org.cordee.peer.talk;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cordee.platform.db.Sql;
import org.cordee.platform.db.Statement;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes offers, talks and buddies. What touches two peers is written by the database, which answers whether it was. */
@Component
class TalkStore {

    private final Sql sql;

    TalkStore(Sql sql) {
        this.sql = sql;
    }

    /** Somebody without an account who would like to talk. */
    record Left(
            UUID id,
            UUID territory,
            String name,
            String contact,
            @Nullable String message,
            @Nullable String words,
            LocalDate on,
            LocalDate until) {}

    /**
     * Somebody who is told that a question waits.
     *
     * @param language of the account, or null
     * @param paused whether the letter does not leave
     */
    record Reader(String recipient, @Nullable String language, boolean paused) {}

    List<Reader> toTell(UUID talk) {
        return sql.of("select recipient, language, paused from peer.talk_to_tell(:talk)")
                .set("talk", talk)
                .list(row -> new Reader(row.text("recipient"), row.textOrNull("language"), row.truth("paused")));
    }

    void offer(UUID id, UUID peer, OwnOffer offer) {
        sql.of("""
                        insert into peer.talk_offer (id, peer_id, shown_name, about, moments, contact, talks, buddies)
                        values (:id, :peer, :name, :about, :moments, :contact, :talks, :buddies)
                        on conflict (peer_id) do update
                          set shown_name = excluded.shown_name, about = excluded.about, moments = excluded.moments,
                              contact = excluded.contact, talks = excluded.talks, buddies = excluded.buddies""")
                .set("id", id)
                .set("peer", peer)
                .set("name", offer.shownName())
                .set("about", offer.about())
                .set("moments", offer.moments())
                .set("contact", offer.contact())
                .set("talks", offer.talks())
                .set("buddies", offer.buddies())
                .exactlyOne();
    }

    void withdraw(UUID peer) {
        sql.of("delete from peer.talk_offer where peer_id = :peer")
                .set("peer", peer)
                .run();
    }

    void leave(Left left) {
        sql.of("""
                        insert into peer.talk (id, territory_id, kind, asker_name, asker_contact, message, words, asked_on,
                          until, asker_yes_on)
                        values (:id, :territory, 'talk', :name, :contact, cast(:message as text), cast(:words as text), :on,
                                :until, :on)
                        on conflict do nothing""")
                .set("id", left.id())
                .set("territory", left.territory())
                .set("name", left.name())
                .set("contact", left.contact())
                .set("message", left.message())
                .set("words", left.words())
                .set("on", left.on())
                .set("until", left.until())
                .run();
    }

    boolean ask(UUID id, UUID offer, AskTalk.Said said, LocalDate until) {
        return done(sql.of("select peer.ask_talk(:id, :offer, :name, :contact, :words, :until) as done")
                .set("id", id)
                .set("offer", offer)
                .set("name", said.name())
                .set("contact", said.contact())
                .set("words", said.words())
                .set("until", until));
    }

    boolean accept(UUID talk, String name, String contact) {
        return done(sql.of("select peer.accept_talk(:talk, :name, :contact) as done")
                .set("talk", talk)
                .set("name", name)
                .set("contact", contact));
    }

    boolean close(UUID talk) {
        return done(sql.of("select peer.close_talk(:talk) as done").set("talk", talk));
    }

    boolean hand(UUID talk, UUID offer, LocalDate until) {
        return done(sql.of("select peer.hand_talk(:talk, :offer, :until) as done")
                .set("talk", talk)
                .set("offer", offer)
                .set("until", until));
    }

    void settle(UUID talk) {
        sql.of("delete from peer.talk where id = :talk").set("talk", talk).exactlyOne();
    }

    boolean propose(UUID id, UUID placement, UUID offer, LocalDate until) {
        return done(sql.of("select peer.propose_buddy(:id, :placement, :offer, :until) as done")
                .set("id", id)
                .set("placement", placement)
                .set("offer", offer)
                .set("until", until));
    }

    private static boolean done(Statement statement) {
        return statement.one(row -> row.truth("done"));
    }
}
