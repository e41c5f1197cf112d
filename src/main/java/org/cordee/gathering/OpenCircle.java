package org.cordee.gathering;

import java.util.List;
import java.util.UUID;
import org.cordee.platform.Ids;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.time.Today;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The coordination opens a group, closes it and opens it again. */
@Component
public class OpenCircle {

    private final CircleStore store;
    private final Ids ids;
    private final Today today;

    OpenCircle(CircleStore store, Ids ids, Today today) {
        this.store = store;
        this.ids = ids;
        this.today = today;
    }

    /** What is said of a group; intervision is of peers alone, whatever the roles say. */
    public record Said(Circle.Kind kind, String name, String purpose, List<Role> roles) {
        public Said {
            roles = kind == Circle.Kind.INTERVISION ? List.of(Role.PEER) : List.copyOf(roles);
        }
    }

    /** Opens it; refused when nobody is invited. */
    @Transactional
    public Outcome<UUID> handle(Actor.Person actor, Said said) {
        UUID territory = GatheringPolicy.convenes(actor);
        if (said.roles().isEmpty() || !Circle.GUESTS.containsAll(said.roles())) {
            return Outcome.refused(Problem.of("roles", "error.gathering.nobody"));
        }
        UUID id = ids.next();
        store.open(id, territory, said, today.date());
        return Outcome.done(id);
    }

    /** Closes it, or opens it again; what was there stays to be read. */
    @Transactional
    public void close(Actor.Person actor, UUID circle, boolean closed) {
        GatheringPolicy.mustConvene(actor);
        store.close(circle, closed ? today.date() : null);
    }
}
