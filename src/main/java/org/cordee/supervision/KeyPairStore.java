package org.cordee.supervision;

import java.util.UUID;
import org.cordee.platform.db.Sql;
import org.springframework.stereotype.Component;

/** Writes the keys a device made. */
@Component
class KeyPairStore {

    private final Sql sql;

    KeyPairStore(Sql sql) {
        this.sql = sql;
    }

    /** Keys for whoever has none; of two devices that make some at once, one is refused by the database. */
    void make(UUID account, KeyPair keys) {
        sql.of("insert into supervision.public_key (account_id, key, made_on) values (:account, :key, :on)")
                .set("account", account)
                .set("key", keys.open())
                .set("on", keys.madeOn())
                .exactlyOne();
        sql.of("""
                        insert into supervision.wrapped_key (account_id, by_phrase, by_words, rounds)
                        values (:account, :phrase, :words, :rounds)""")
                .set("account", account)
                .set("phrase", keys.byPhrase())
                .set("words", keys.byWords())
                .set("rounds", keys.rounds())
                .exactlyOne();
    }

    /** The same keys under another phrase and other words. */
    void wrap(UUID account, KeyPair keys) {
        sql.of("""
                        update supervision.wrapped_key
                           set by_phrase = :phrase, by_words = :words, rounds = :rounds, version = version + 1
                         where account_id = :account and version = :version""")
                .set("account", account)
                .set("phrase", keys.byPhrase())
                .set("words", keys.byWords())
                .set("rounds", keys.rounds())
                .set("version", keys.version())
                .exactlyOne();
    }

    /** Forgets them; what they sealed stays closed for good. */
    void forget(UUID account) {
        sql.of("delete from supervision.public_key where account_id = :account")
                .set("account", account)
                .run();
    }
}
