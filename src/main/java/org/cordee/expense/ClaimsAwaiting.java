package org.cordee.expense;

import java.util.List;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.web.Awaiting;
import org.springframework.stereotype.Component;

/** Expenses that wait: those returned to their peer, those a direction has to look at or to pay. */
@Component
class ClaimsAwaiting implements Awaiting {

    private final ClaimQueries queries;

    ClaimsAwaiting(ClaimQueries queries) {
        this.queries = queries;
    }

    @Override
    public List<Item> of(Actor.Person actor) {
        return switch (actor.role()) {
            case PEER -> items("expense.awaited.returned", count(ClaimState.RETURNED));
            case DIRECTOR -> {
                long sent = count(ClaimState.SENT);
                yield sent > 0
                        ? items("expense.awaited.sent", sent)
                        : items("expense.awaited.validated", count(ClaimState.VALIDATED));
            }
            default -> List.of();
        };
    }

    private long count(ClaimState state) {
        return queries.count(state);
    }

    private static List<Item> items(String key, long count) {
        return count == 0
                ? List.of()
                : List.of(new Item(Awaiting.Weight.WAITS, key, List.of(count), ClaimController.HOME, null));
    }
}
