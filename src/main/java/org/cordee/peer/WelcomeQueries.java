package org.cordee.peer;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the coordinator welcomes from: requests to join in her territory. */
@Component
@Transactional(readOnly = true)
class WelcomeQueries {

    private static final int SHOWN = 100;

    private final RegistrationStore registrations;
    private final PlaceNameQueries places;

    WelcomeQueries(RegistrationStore registrations, PlaceNameQueries places) {
        this.registrations = registrations;
        this.places = places;
    }

    List<RegistrationStore.Registration> waiting() {
        return registrations.waiting(SHOWN);
    }

    String territory(UUID id) {
        return places.territories().getOrDefault(id, "");
    }
}
