package org.cordee.peer.training;

import java.util.List;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.time.Today;
import org.cordee.platform.web.Awaiting;
import org.springframework.stereotype.Component;

/** The certificates of a peer that end soon, on their home; told to nobody else. */
@Component
class TrainingsOfMyWeek implements Awaiting {

    private final FollowedTrainingQueries trainings;
    private final TrainingWarnings warnings;
    private final Today today;

    TrainingsOfMyWeek(FollowedTrainingQueries trainings, TrainingWarnings warnings, Today today) {
        this.trainings = trainings;
        this.warnings = warnings;
        this.today = today;
    }

    @Override
    public List<Item> of(Actor.Person actor) {
        return actor.role() != Role.PEER
                ? List.of()
                : trainings.own(actor).stream()
                        .map(FollowedTraining::training)
                        .filter(training -> warnings.isSoon(training.expiresOn(), today.date()))
                        .map(training -> new Item(
                                Weight.ENDS,
                                "followed.awaited",
                                List.of(training.label()),
                                "/me/training",
                                training.expiresOn()))
                        .toList();
    }
}
