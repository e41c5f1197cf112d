package org.cordee.placement;

import java.util.UUID;
import org.cordee.platform.Outcome;
import org.cordee.platform.actor.Actor;

/** Makes the agreement of a trainee's placement; declared as a bean by the module that keeps documents. */
public interface AgreementMaking {

    /** The document, the one there is already where there is one; refused where the hours do not tell which is asked. */
    Outcome<UUID> make(Actor.Person actor, UUID placement);
}
