package org.cordee.peer.talk;

import java.util.List;
import java.util.Objects;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.web.Awaiting;
import org.springframework.stereotype.Component;

/** What waits for a yes or a no: on a peer's home; and visitors nobody was asked for, on the coordination's first screen. */
@Component
class TalksAwaiting implements Awaiting {

    private final TalkQueries queries;

    TalksAwaiting(TalkQueries queries) {
        this.queries = queries;
    }

    @Override
    public List<Item> of(Actor.Person actor) {
        if (actor.role() == Role.PEER) {
            return queries.mine().stream()
                    .filter(talk -> talk.state() == Talk.State.MINE_TO_ANSWER)
                    .map(talk -> new Item(
                            Weight.WAITS, "talk.awaited." + talk.kind().code(), List.of(), "/me/talks", talk.until()))
                    .toList();
        }
        return actor.role() != Role.COORDINATOR
                ? List.of()
                : queries.visitors().stream()
                        .filter(visitor -> Objects.isNull(visitor.handedTo()))
                        .map(visitor -> new Item(
                                Weight.WAITS, "talk.awaited.visitor", List.of(), "/peers/talks", visitor.askedOn()))
                        .toList();
    }
}
