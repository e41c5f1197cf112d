package org.cordee.platform.web;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.cordee.platform.StaleVersion;
import org.cordee.platform.actor.Actor;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes sending a form twice harmless: same key and same content give the same answer, without doing it again; same key
 * and other content are refused with {@link FormReused}. What the form does and the memory of it commit together.
 */
@Component
public class OneTimeForms {

    private final FormKeys keys;
    private final FormAnswerStore answers;
    private final TransactionTemplate transactions;

    OneTimeForms(FormKeys keys, FormAnswerStore answers, PlatformTransactionManager manager) {
        this.keys = keys;
        this.answers = answers;
        this.transactions = new TransactionTemplate(manager);
    }

    /** A key that came back with other content, or was made for somebody else. Shown as 409. */
    public static final class FormReused extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Does the work once. Only an answer that moves on is remembered; a refused form may be sent again, corrected. */
    public Reply once(Actor.Person actor, FormReader form, Supplier<Reply> work) {
        UUID key = keys.sent(form, actor.account());
        String content = keys.digest(key, actor.account(), form);
        try {
            Reply reply = doAndKeep(actor, key, content, work);
            // What was done the first time may be what refuses the second.
            return reply instanceof Reply.Moved
                    ? reply
                    : answered(actor, key, content).orElse(reply);
        } catch (DuplicateKeyException | StaleVersion sentTwice) {
            Optional<Reply> before = answered(actor, key, content);
            return before.orElseThrow(() -> sentTwice);
        }
    }

    private Reply doAndKeep(Actor.Person actor, UUID key, String content, Supplier<Reply> work) {
        Reply reply = transactions.execute(status -> {
            Reply done = work.get();
            if (done instanceof Reply.Moved moved) {
                answers.keep(actor.account(), key, content, moved.location() + "\n" + moved.flash());
            } else {
                status.setRollbackOnly();
            }
            return done;
        });
        return Objects.requireNonNull(reply);
    }

    private Optional<Reply> answered(Actor.Person actor, UUID key, String content) {
        return answers.find(actor.account(), key).map(kept -> {
            if (!kept.content().equals(content)) {
                throw new FormReused();
            }
            String[] parts = kept.answer().split("\n", 2);
            Reply.Moved moved = Reply.to(parts[0]);
            return parts[1].equals("null") ? moved : moved.saying(parts[1]);
        });
    }
}
