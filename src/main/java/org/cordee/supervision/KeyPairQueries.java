package org.cordee.supervision;

import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.db.Sql;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads keys: one's own whole, of the other one the public half. */
@Component
@Transactional(readOnly = true)
public class KeyPairQueries {

    private final Sql sql;

    KeyPairQueries(Sql sql) {
        this.sql = sql;
    }

    /** The keys of this account, to itself alone. */
    public Optional<KeyPair> own(UUID account) {
        return sql.of("""
                        select p.key, p.made_on, w.by_phrase, w.by_words, w.rounds, w.version
                          from supervision.public_key p join supervision.wrapped_key w on w.account_id = p.account_id
                         where p.account_id = :account""")
                .set("account", account)
                .first(row -> new KeyPair(
                        row.bytes("key"),
                        row.bytes("by_phrase"),
                        row.bytes("by_words"),
                        row.integer("rounds"),
                        row.date("made_on"),
                        row.integer("version")));
    }

    /** The public half of the other one of a bond; empty while they have none. */
    Optional<byte[]> ofOther(UUID bond, UUID me) {
        return sql.of("""
                        select k.key from supervision.bond b
                          join supervision.public_key k
                            on k.account_id in (b.supervisor_account_id, b.peer_account_id) and k.account_id <> :me
                         where b.id = :bond and b.agreed_on is not null""").set("me", me).set("bond", bond).first(row -> row.bytes("key"));
    }
}
