package org.cordee.placement;

import java.util.List;
import java.util.Set;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.web.Awaiting;
import org.springframework.stereotype.Component;

/** The papers that end, on the first screen of those who hold the files: what has ended and is asked for comes first. */
@Component
class PapersAwaiting implements Awaiting {

    private static final Set<Role> HOLDERS = Set.of(Role.DIRECTOR, Role.PROFESSIONAL);

    private final PaperWatchQueries papers;

    PapersAwaiting(PaperWatchQueries papers) {
        this.papers = papers;
    }

    @Override
    public List<Item> of(Actor.Person actor) {
        return HOLDERS.contains(actor.role())
                ? papers.ending().stream().map(PapersAwaiting::item).toList()
                : List.of();
    }

    private static Item item(PaperWatchQueries.Ending ending) {
        boolean over = ending.within() == null;
        return new Item(
                over && ending.blocking() ? Weight.BLOCKS : Weight.ENDS,
                over ? "placement.awaiting.ended" : "placement.awaiting.ends",
                List.of(ending.paper(), ending.place()),
                "/placements/" + ending.placement() + "#papers",
                ending.until());
    }
}
