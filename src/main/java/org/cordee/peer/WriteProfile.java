package org.cordee.peer;

import java.util.UUID;
import org.cordee.platform.Outcome;
import org.cordee.platform.actor.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A peer writes their own sheet, trainings included. */
@Component
class WriteProfile {

    private final PeerStore peers;
    private final TrainingStore trainings;

    WriteProfile(PeerStore peers, TrainingStore trainings) {
        this.peers = peers;
        this.trainings = trainings;
    }

    @Transactional
    public Outcome<UUID> handle(Actor.Person person, Profile profile, int version) {
        UUID me = PeerPolicy.self(person);
        peers.write(me, profile, version);
        return Outcome.done(me);
    }

    @Transactional
    public void add(Actor.Person person, Training training) {
        trainings.add(PeerPolicy.self(person), training);
    }

    @Transactional
    public void remove(Actor.Person person, UUID training) {
        trainings.delete(PeerPolicy.self(person), training);
    }
}
