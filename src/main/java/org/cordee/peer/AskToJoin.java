package org.cordee.peer;

import java.util.UUID;
import org.cordee.platform.Ids;
import org.cordee.platform.time.Today;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Anybody asks to join, on the public page; the coordinator of the territory alone reads it. */
@Component
class AskToJoin {

    private final RegistrationStore registrations;
    private final Ids ids;
    private final Today today;

    AskToJoin(RegistrationStore registrations, Ids ids, Today today) {
        this.registrations = registrations;
        this.ids = ids;
        this.today = today;
    }

    @Transactional
    public void handle(UUID territory, String workingName, String reachMe, @Nullable String words) {
        registrations.add(
                new RegistrationStore.Registration(ids.next(), territory, workingName, reachMe, words, today.date()));
    }
}
