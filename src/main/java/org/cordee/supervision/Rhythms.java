package org.cordee.supervision;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cordee.reference.ReferencePacks;
import org.springframework.stereotype.Component;

/** The rhythm of each space of a placement: what was set, else what the reference content proposes. */
@Component
class Rhythms {

    private final Map<String, Integer> proposed;
    private final SpaceQueries queries;

    Rhythms(ReferencePacks packs, SpaceQueries queries) {
        this.proposed = packs.latest("spaces").as(Proposed.class).weeks();
        this.queries = queries;
    }

    /** Weeks by space. */
    record Proposed(Map<String, Integer> weeks) {}

    /** The four, in their order. */
    List<Rhythm> of(UUID placement) {
        Map<Space, Rhythm> set =
                queries.rhythms(placement).stream().collect(Collectors.toMap(Rhythm::space, Function.identity()));
        return Arrays.stream(Space.values())
                .map(space -> set.getOrDefault(space, proposed(space)))
                .toList();
    }

    Rhythm of(UUID placement, Space space) {
        return of(placement).stream()
                .filter(rhythm -> rhythm.space() == space)
                .findFirst()
                .orElseGet(() -> proposed(space));
    }

    /** What holds where nobody set anything. */
    Rhythm proposed(Space space) {
        return new Rhythm(space, proposed.getOrDefault(space.code(), 4), "", null, null);
    }
}
