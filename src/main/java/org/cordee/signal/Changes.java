package org.cordee.signal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a night changes: a fact without a signal opens one, a signal without a fact closes by itself, a fact whose day moved
 * moves its signal.
 */
record Changes(List<Fact> opened, List<Standing> closed, List<Standing> moved) {

    static Changes of(List<Fact> facts, List<Standing> standing) {
        Map<UUID, Standing> known = new HashMap<>();
        standing.forEach(signal -> known.put(signal.subject(), signal));
        List<Fact> opened = new ArrayList<>();
        List<Standing> moved = new ArrayList<>();
        for (Fact fact : facts) {
            Standing signal = known.remove(fact.subject());
            if (signal == null) {
                opened.add(fact);
            } else if (!signal.factOn().equals(fact.on())) {
                moved.add(new Standing(signal.id(), signal.subject(), fact.on()));
            }
        }
        return new Changes(opened, List.copyOf(known.values()), moved);
    }
}
