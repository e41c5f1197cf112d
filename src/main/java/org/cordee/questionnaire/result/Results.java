package org.cordee.questionnaire.result;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What other modules may ask: what answers say in a structure, and in a region. Never an answer, never a score. */
@Component
public class Results {

    /** One entry per benefit, in the order of the leaflet, as the people of the structure see it. */
    public List<BenefitResult> ofStructure(UUID structure) {
        return List.of();
    }

    /** One entry per benefit, in the order of the leaflet, as anybody may see it. */
    public List<BenefitResult> ofRegion(UUID territory) {
        return List.of();
    }
}
