package org.cordee.placement.training;

import java.util.UUID;
import org.cordee.placement.Placements;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.NotAllowed;
import org.cordee.platform.time.Today;
import org.cordee.platform.web.SensitiveText;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The structure certifies the hours confirmed of a placement in training, or takes the certificate back. */
@Component
public class CertifyTraining {

    private final Placements placements;
    private final PresenceQueries presence;
    private final TrainingCertificateStore store;
    private final Today today;

    CertifyTraining(Placements placements, PresenceQueries presence, TrainingCertificateStore store, Today today) {
        this.placements = placements;
        this.presence = presence;
        this.store = store;
        this.today = today;
    }

    /** Refused without a confirmed hour, and while days wait to be confirmed. */
    @Transactional
    public Outcome<UUID> handle(Actor.Person actor, UUID placement, String as) {
        mayCertify(actor, placement);
        Problem sensitive = SensitiveText.refusal("givenAs", as).orElse(null);
        if (sensitive != null) {
            return Outcome.refused(sensitive);
        }
        PresenceSum sum = presence.sum(placement, null);
        if (sum.confirmed() == 0) {
            return Outcome.refused(Problem.ofAll("error.attest.no_hours"));
        }
        if (sum.waiting() > 0) {
            return Outcome.refused(Problem.ofAll("error.attest.waiting"));
        }
        store.keep(placement, new TrainingCertificate(today.date(), as, sum.confirmed()), actor.account());
        return Outcome.done(placement);
    }

    /** Takes it back; what was printed stays printed. */
    @Transactional
    public Outcome<UUID> takeBack(Actor.Person actor, UUID placement) {
        mayCertify(actor, placement);
        store.takeBack(placement);
        return Outcome.done(placement);
    }

    private void mayCertify(Actor.Person actor, UUID placement) {
        if (!TrainingSide.of(actor, placements.get(placement)).confirms()) {
            throw new NotAllowed("to certify hours");
        }
    }
}
