package org.cordee.placement;

import java.util.Optional;
import java.util.UUID;

/** Who takes over from somebody who leaves: a référent and a deputy, two people. */
record Relay(UUID from, UUID referent, UUID deputy) {

    /**
     * Who leads a placement after the relay: whoever leaves is replaced in their own part, and nobody holds both. Empty
     * where they hold no part.
     */
    Optional<Placement.Leads> after(Placement.Leads leads) {
        boolean wasReferent = from.equals(leads.referent());
        boolean wasDeputy = from.equals(leads.deputy());
        if (!wasReferent && !wasDeputy) {
            return Optional.empty();
        }
        UUID first = wasReferent ? referent : leads.referent();
        boolean free = wasDeputy || leads.deputy() == null || leads.deputy().equals(first);
        UUID second = free ? (deputy.equals(first) ? referent : deputy) : leads.deputy();
        return Optional.of(new Placement.Leads(first, second));
    }
}
