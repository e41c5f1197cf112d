package org.cordee.pathway.diagnosis;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.cordee.platform.Outcome;
import org.springframework.stereotype.Component;

/**
 * Remembers, in memory alone, the forms already counted, so that pressing twice counts once. Nothing of it is written: a
 * row per form would be a row per answer.
 */
@Component
class SentForms {

    private static final int MOST = 5000;

    private final Set<UUID> counted = Collections.newSetFromMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Boolean> eldest) {
            return size() > MOST;
        }
    });

    /** Does the work unless this form was counted before; a refused form may be sent again. */
    synchronized Outcome<Boolean> once(UUID form, Supplier<Outcome<Boolean>> work) {
        if (counted.contains(form)) {
            return Outcome.done(true);
        }
        Outcome<Boolean> outcome = work.get();
        if (outcome instanceof Outcome.Done<Boolean>) {
            counted.add(form);
        }
        return outcome;
    }
}
