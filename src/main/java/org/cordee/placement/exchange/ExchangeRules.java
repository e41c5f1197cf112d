package org.cordee.placement.exchange;

import java.util.List;
import org.cordee.reference.ReferencePacks;
import org.cordee.reference.Words;
import org.springframework.stereotype.Component;

/** What the exchange goes by, as reference content: thresholds of silence, footings by managing body, weights. */
@Component
class ExchangeRules {

    private final Content content;

    ExchangeRules(ReferencePacks packs) {
        this.content = packs.latest("exchange").as(Content.class);
    }

    /**
     * A footing that a kind of managing body does not take, unless.
     *
     * @param body {@code hospital}
     * @param unless {@code association}
     */
    record StatusRule(String body, String status, String unless, Words words, String source) {}

    /** How much each reason counts, in points; distance per kilometre up to a limit. */
    record Weights(
            double perKm,
            double farthestKm,
            double unknownDistance,
            double format,
            double wholePeriod,
            double audience,
            double moment,
            double hoursFit,
            double hoursOver,
            double tutor,
            double peerPresent,
            double access,
            double accessMissing,
            double meals,
            double travel) {}

    private record Content(Standing.Silence silence, List<StatusRule> statuses, Weights weights) {}

    Standing.Silence silence() {
        return content.silence();
    }

    List<StatusRule> statuses() {
        return content.statuses();
    }

    Weights weights() {
        return content.weights();
    }
}
