package org.cordee.placement.certificate;

import java.util.UUID;
import org.cordee.placement.PlacementSummary;
import org.cordee.placement.Placements;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.NotAllowed;
import org.cordee.platform.time.Today;
import org.cordee.platform.web.SensitiveText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Issues the certificate of a placement that began, or takes it back: the director, the référent or the deputy. */
@Component
public class IssueCertificate {

    private final Placements placements;
    private final CertificateStore store;
    private final Today today;

    IssueCertificate(Placements placements, CertificateStore store, Today today) {
        this.placements = placements;
        this.store = store;
        this.today = today;
    }

    /** The placement; refused before the arrival, without a name, and with words that reach a person. */
    @Transactional
    public Outcome<UUID> handle(Actor.Person actor, UUID id, String as, @Nullable String words) {
        PlacementSummary placement = issued(actor, id);
        if (placement.dates().startedOn() == null) {
            return Outcome.refused(Problem.ofAll("error.certificate.not_begun"));
        }
        Problem sensitive = SensitiveText.refusal("words", words == null ? "" : words)
                .or(() -> SensitiveText.refusal("issuedAs", as))
                .orElse(null);
        if (sensitive != null) {
            return Outcome.refused(sensitive);
        }
        store.keep(id, new Certificate(today.date(), as, words), actor.account());
        return Outcome.done(id);
    }

    /** Takes it back; what was printed stays printed. */
    @Transactional
    public Outcome<UUID> takeBack(Actor.Person actor, UUID id) {
        store.takeBack(issued(actor, id).id());
        return Outcome.done(id);
    }

    private PlacementSummary issued(Actor.Person actor, UUID id) {
        PlacementSummary placement = placements.get(id);
        if (!placement.isHeldBy(actor)) {
            throw new NotAllowed("to issue a certificate");
        }
        return placement;
    }
}
