package org.cordee.expense;

import java.util.UUID;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.time.Today;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The direction confirms what it pays a kilometre, and whether somebody gives tax receipts. */
@Component
public class ConfirmTerms {

    private static final int MOST_MILLIS = 2000;

    private final ClaimStore store;
    private final Today today;

    ConfirmTerms(ClaimStore store, Today today) {
        this.store = store;
        this.today = today;
    }

    /** Keeps them; stops when somebody confirmed others in the meantime. A rate of its own is never above the scale. */
    @Transactional
    public Outcome<UUID> handle(Actor.Person actor, @Nullable Integer rateMillis, Receipts receipts, int version) {
        UUID structure = ClaimPolicy.direction(actor);
        if (rateMillis != null && (rateMillis < 1 || rateMillis > MOST_MILLIS)) {
            return Outcome.refused(Problem.of("rate", "error.expense.rate_range"));
        }
        store.confirm(new Terms(structure, rateMillis, receipts, today.date(), version), actor.account());
        return Outcome.done(structure);
    }
}
