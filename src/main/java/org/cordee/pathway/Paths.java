package org.cordee.pathway;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What other modules may ask about paths, as the actor may see them. A funder sees none: steps, delays and overrides
 * stay between the structure and the coordinator.
 */
@Component
public class Paths {

    private static final int MOST = 500;

    private final PathQueries queries;
    private final ReadPath read;
    private final PathContents contents;

    Paths(PathQueries queries, ReadPath read, PathContents contents) {
        this.queries = queries;
        this.read = read;
        this.contents = contents;
    }

    /**
     * Where an open path stands.
     *
     * @param placement the placement it prepares, or null
     */
    public record Standing(
            UUID path,
            UUID structure,
            Entry entry,
            Phase phase,
            @Nullable UUID placement) {}

    /** The open paths the actor may see, newest first, five hundred at most. */
    public List<Standing> open() {
        return queries.page(null, MOST).stream().map(this::standing).toList();
    }

    /** Where a path stands, closed ones included; stops when there is none the actor may see. */
    public Standing get(UUID path) {
        return standing(read.get(path));
    }

    /** Whether a path has this step, and it is not done yet. */
    public boolean awaits(UUID path, String step) {
        return read.get(path).steps().stream().anyMatch(each -> each.code().equals(step) && !each.isDone());
    }

    /** Where the newest open path of a structure stands. */
    public Optional<Standing> of(UUID structure) {
        return open().stream()
                .filter(standing -> standing.structure().equals(structure))
                .findFirst();
    }

    /** How many open paths stand in each phase, every phase named. */
    public Map<Phase, Integer> byPhase() {
        Map<Phase, Integer> counts = new EnumMap<>(Phase.class);
        for (Phase phase : Phase.values()) {
            counts.put(phase, 0);
        }
        open().forEach(standing -> counts.merge(standing.phase(), 1, Integer::sum));
        return counts;
    }

    private Standing standing(Path path) {
        return new Standing(
                path.id(),
                path.place().structure(),
                path.entry(),
                path.phase(contents.of(path.contentVersion())),
                path.placement());
    }
}
