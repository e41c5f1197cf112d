package org.cordee.placement;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.Problems;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.NotAllowed;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes who accompanies a peer, how much and when: the director, the référent, or the coordinator before the start. */
@Component
public class ChangeFrame {

    private final PlacementStore store;
    private final PaperWork desk;

    ChangeFrame(PlacementStore store, PaperWork desk) {
        this.store = store;
        this.desk = desk;
    }

    /** The placement, or every reason why the change is refused. */
    @Transactional
    public Outcome<UUID> handle(Actor.Person actor, UUID id, int version, Frame frame) {
        Placement placement = store.get(id);
        Set<Part> parts = PlacementPolicy.parts(actor, placement);
        NotAllowed.unless(PlacementPolicy.changesFrame(parts, placement.state()), "to change the frame");
        Problems problems = frame.problems(placement.terms().status());
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        UUID school = placement.terms().trainingBody();
        boolean sameSchool = Objects.equals(school, frame.trainingBody());
        if (!sameSchool && school != null && placement.state() != PlacementState.PROPOSED) {
            return Outcome.refused(Problem.of("trainingBody", "error.placement.school_stays"));
        }
        return save(new Placement(
                id,
                placement.peer(),
                placement.place(),
                frame.terms(placement.terms().status()),
                new Placement.Leads(frame.referent(), frame.deputy()),
                new Placement.Calendar(
                        frame.startsOn(),
                        frame.endsOn(),
                        placement.calendar().startedOn(),
                        placement.calendar().endedOn()),
                sameSchool ? placement.yes() : placement.yes().ofAnotherSchool(),
                placement.state(),
                placement.origin(),
                version));
    }

    private Outcome<UUID> save(Placement changed) {
        try {
            store.saveFrame(changed);
            desk.renew(changed);
            return Outcome.done(changed.id());
        } catch (DataIntegrityViolationException refused) {
            return Outcome.refused(PlacementConstraints.problem(refused));
        }
    }
}
