package org.cordee.peer.training;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.cordee.reference.ReferencePacks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How many days before its end a certificate is warned of: the same as for the papers of a placement. */
@Component
class TrainingWarnings {

    private final List<Integer> days;

    TrainingWarnings(ReferencePacks packs) {
        days = List.copyOf(packs.latest("placement-papers").as(Content.class).warnings());
    }

    private record Content(List<Integer> warnings) {}

    List<Integer> days() {
        return days;
    }

    /** Whether a certificate ends within the first warning, and has not ended. */
    boolean isSoon(@Nullable LocalDate expiresOn, LocalDate today) {
        int first = days.stream().max(Integer::compare).orElse(0);
        return expiresOn != null && !expiresOn.isBefore(today) && ChronoUnit.DAYS.between(today, expiresOn) <= first;
    }
}
