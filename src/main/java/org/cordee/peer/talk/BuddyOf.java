package org.cordee.peer.talk;

import java.util.List;
import java.util.stream.Stream;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The buddies of the peer acting, whichever of the two they are: those who said yes as they did, and did not stop. */
@Component
public class BuddyOf {

    private final TalkQueries queries;

    BuddyOf(TalkQueries queries) {
        this.queries = queries;
    }

    /** None for anybody but a peer. */
    @Transactional(readOnly = true)
    public List<Buddy> own(Actor.Person actor) {
        return actor.role() != Role.PEER
                ? List.of()
                : queries.mine().stream().flatMap(BuddyOf::buddy).toList();
    }

    private static Stream<Buddy> buddy(Talk talk) {
        return talk.kind() != Talk.Kind.BUDDY || talk.name() == null || talk.contact() == null
                ? Stream.empty()
                : Stream.of(new Buddy(talk.name(), talk.contact()));
    }
}
