package org.cordee.peer;

import java.util.List;
import java.util.UUID;
import org.cordee.platform.actor.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A peer ticks where they can go. Why a place is not ticked is never asked. */
@Component
class SayWhereIGo {

    private final ReachableStore reachable;

    SayWhereIGo(ReachableStore reachable) {
        this.reachable = reachable;
    }

    /** Whole departments: from now on exactly these. */
    @Transactional
    public void departments(Actor.Person person, List<String> codes) {
        reachable.replaceDepartments(
                PeerPolicy.self(person), codes.stream().distinct().toList());
    }

    @Transactional
    public void add(Actor.Person person, UUID structure) {
        reachable.add(PeerPolicy.self(person), structure);
    }

    @Transactional
    public void remove(Actor.Person person, UUID structure) {
        reachable.remove(PeerPolicy.self(person), structure);
    }
}
