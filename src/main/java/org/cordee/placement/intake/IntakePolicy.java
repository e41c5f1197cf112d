package org.cordee.placement.intake;

import java.util.Objects;
import java.util.UUID;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.NotAllowed;
import org.cordee.platform.actor.Role;
import org.jspecify.annotations.Nullable;

/** Who may do what with a cohort. */
final class IntakePolicy {

    private IntakePolicy() {}

    /** Stops everybody but the school itself, and the coordination for it. */
    static void opens(Actor.Person actor, UUID school) {
        boolean own = actor.role() == Role.TRAINER && school.equals(actor.scope());
        NotAllowed.unless(own || actor.role() == Role.COORDINATOR, "to open a cohort");
    }

    /** The school of the cohort and the coordination of its territory. */
    static void leads(Actor.Person actor, Cohort cohort) {
        boolean own = actor.role() == Role.TRAINER && Objects.equals(cohort.school(), actor.scope());
        boolean near = actor.role() == Role.COORDINATOR && Objects.equals(cohort.territory(), actor.scope());
        NotAllowed.unless(own || near, "to lead a cohort");
    }

    /** Places are proposed by the coordination. */
    static void publishes(Actor.Person actor, Cohort cohort) {
        NotAllowed.unless(mayPublish(actor, cohort), "to publish a cohort");
    }

    static boolean mayPublish(Actor.Person actor, Cohort cohort) {
        return actor.role() == Role.COORDINATOR && Objects.equals(cohort.territory(), actor.scope());
    }

    /** A trainee joins for themselves: the peer they are. */
    static UUID joins(Actor.Person actor) {
        NotAllowed.unless(actor.role() == Role.PEER, "to join a cohort");
        return actor.scopeOrStop();
    }

    static UUID territory(Actor.Person actor) {
        @Nullable UUID territory = actor.role() == Role.COORDINATOR ? actor.scope() : actor.territory();
        if (territory == null) {
            throw new NotAllowed("a role without a territory");
        }
        return territory;
    }
}
