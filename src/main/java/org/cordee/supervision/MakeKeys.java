package org.cordee.supervision;

import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.actor.Actor;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the keys a person's device made. The phrase and the words never come here. */
@Component
public class MakeKeys {

    private final KeyPairQueries queries;
    private final KeyPairStore store;

    MakeKeys(KeyPairQueries queries, KeyPairStore store) {
        this.queries = queries;
        this.store = store;
    }

    /** Keeps new keys; refused to whoever has some. */
    @Transactional
    public Outcome<KeyPair> handle(Actor.Person actor, KeyPair keys) {
        BondPolicy.isOneOfTheTwo(actor);
        try {
            store.make(actor.account(), keys);
            return Outcome.done(keys);
        } catch (DuplicateKeyException another) {
            return Outcome.refused(Problem.ofAll("error.seal.has_keys"));
        }
    }

    /** Keeps the same keys under another phrase and other words; the public half may not change on the way. */
    @Transactional
    public Outcome<KeyPair> wrap(Actor.Person actor, KeyPair keys) {
        BondPolicy.isOneOfTheTwo(actor);
        boolean same = queries.own(actor.account())
                .map(own -> own.openText().equals(keys.openText()))
                .orElse(false);
        if (!same) {
            return Outcome.refused(Problem.ofAll("error.seal.unreadable"));
        }
        store.wrap(actor.account(), keys);
        return Outcome.done(keys);
    }

    /** Forgets keys whose phrase and words are both lost. */
    @Transactional
    public void forget(Actor.Person actor) {
        BondPolicy.isOneOfTheTwo(actor);
        store.forget(actor.account());
    }
}
