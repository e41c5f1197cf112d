package org.cordee.agreement;

import java.util.UUID;
import org.cordee.placement.AgreementMaking;
import org.cordee.placement.DocumentGround;
import org.cordee.placement.DocumentGrounds;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.actor.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the agreement of a trainee from the template that the hours of the course ask for. */
@Component
class MakeTraineeAgreement implements AgreementMaking {

    /** Hours taught decide which law the placement is under; unknown, they decide nothing. */
    private static final String TAUGHT = "taught_hours";

    private final DocumentGrounds grounds;
    private final MakeDocument make;

    MakeTraineeAgreement(DocumentGrounds grounds, MakeDocument make) {
        this.grounds = grounds;
        this.make = make;
    }

    @Override
    @Transactional
    public Outcome<UUID> make(Actor.Person actor, UUID placement) {
        DocumentGround ground = grounds.of(actor, placement);
        return AgreementPolicy.OF_TRAINEES.stream()
                .filter(template ->
                        ground.facts().containsKey(TAUGHT) && ground.papers().containsKey(template))
                .findFirst()
                .map(template -> make.handle(actor, placement, template))
                .orElseGet(() -> Outcome.refused(Problem.ofAll("error.board.no_template")));
    }
}
