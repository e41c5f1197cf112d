package org.cordee.placement;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** How far the agreement of a trainee's placement is; declared as a bean by the module that keeps documents. */
public interface AgreementStanding {

    /** How far an agreement is. */
    enum Step {
        /** Nobody wrote it here. */
        NONE,
        /** Written, not sent to be signed. */
        WRITTEN,
        SIGNING,
        /** Somebody said no, or the last day to sign went by. */
        REFUSED,
        /** Signed by all, here or elsewhere. */
        SIGNED
    }

    /** By placement, as far as the actor may know; those without an agreement are left out. */
    Map<UUID, Step> of(Set<UUID> placements);
}
