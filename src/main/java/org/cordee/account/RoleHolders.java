package org.cordee.account;

import java.util.List;
import java.util.UUID;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.springframework.stereotype.Component;

/** Who holds which role, for modules that seat people or say in whose name something is written. */
@Component
public class RoleHolders {

    private final HolderQueries queries;

    RoleHolders(HolderQueries queries) {
        this.queries = queries;
    }

    /**
     * A role somebody holds.
     *
     * @param name as whoever manages them may read it: a peer's is the one they consent to show
     * @param label the name of the structure, territory or organisation
     */
    public record Holder(UUID account, Role role, UUID scope, String name, String label) {}

    /** The name of the structure, territory or organisation the actor acts for; empty when the role has ended. */
    public String label(Actor.Person actor) {
        return queries.label(actor.account(), actor.role(), actor.scopeOrStop());
    }

    /** Everybody a coordinator may write to in the territory, themselves left out, in alphabetical order. */
    public List<Holder> inTerritory(Actor.Person coordinator) {
        return queries.inTerritory(coordinator.account(), coordinator.scopeOrStop());
    }
}
