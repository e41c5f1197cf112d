package org.cordee.wellbeing;

import java.util.Map;
import java.util.UUID;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.time.Today;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A peer keeps for themselves how they are, and erases it when they want. */
@Component
public class KeepCheckIn {

    private final CheckInStore store;
    private final Today today;

    KeepCheckIn(CheckInStore store, Today today) {
        this.store = store;
        this.today = today;
    }

    /** Keeps the answers given; refused when none was. */
    @Transactional
    public Outcome<UUID> handle(Actor.Person peer, Map<String, String> answers) {
        WellbeingPolicy.isPeer(peer);
        return answers.isEmpty()
                ? Outcome.refused(Problem.ofAll("error.wellbeing.check_in"))
                : Outcome.done(store.keep(peer.account(), today.date(), answers));
    }

    /** Erases one; a second time changes nothing. */
    @Transactional
    public Outcome<UUID> erase(Actor.Person peer, UUID id) {
        WellbeingPolicy.isPeer(peer);
        store.erase(id);
        return Outcome.done(id);
    }

    /** Erases all of them. */
    @Transactional
    public Outcome<UUID> eraseAll(Actor.Person peer) {
        WellbeingPolicy.isPeer(peer);
        store.eraseAll(peer.account());
        return Outcome.done(peer.account());
    }
}
