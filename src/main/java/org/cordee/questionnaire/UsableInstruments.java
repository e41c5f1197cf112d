package org.cordee.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a structure may ask today: shipped instruments, and those a permission covers in the version in force. */
@Component
class UsableInstruments {

    private final OfferedInstruments offered;
    private final PermissionQueries queries;

    UsableInstruments(OfferedInstruments offered, PermissionQueries queries) {
        this.offered = offered;
        this.queries = queries;
    }

    /** For the actor's own structure; one entry per language an instrument is permitted in. */
    @Transactional(readOnly = true)
    public List<UsableInstrument> of(UUID structure) {
        List<Permission> permissions = queries.holdingFor(structure);
        List<UsableInstrument> usable = new ArrayList<>();
        for (Instrument instrument : offered.all()) {
            if (instrument.licence().tier() == LicenceTier.S) {
                usable.add(UsableInstrument.shipped(instrument));
            }
            permissions.stream()
                    .filter(permission -> permission.covers(instrument))
                    .forEach(permission -> usable.add(new UsableInstrument(
                            instrument, permission.id(), permission.language(), queries.words(permission.id()))));
        }
        return usable;
    }
}
