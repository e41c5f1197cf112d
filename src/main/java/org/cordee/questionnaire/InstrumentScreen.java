package org.cordee.questionnaire;

import java.util.List;
import org.cordee.platform.NotFound;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.web.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the screens of instruments together for whoever looks. */
@Component
class InstrumentScreen {

    private final OfferedInstruments offered;
    private final RefusedInstruments refused;
    private final PermissionQueries permissions;

    InstrumentScreen(OfferedInstruments offered, RefusedInstruments refused, PermissionQueries permissions) {
        this.offered = offered;
        this.refused = refused;
        this.permissions = permissions;
    }

    InstrumentListPage list(@Nullable Respondent group) {
        List<Permission> seen = permissions.seen();
        return new InstrumentListPage(
                offered.all().stream()
                        .map(instrument -> new InstrumentRow(instrument, Standing.of(instrument, seen)))
                        .toList(),
                refused.all(),
                group);
    }

    Instrument instrument(String id) {
        return offered.find(id).orElseThrow(() -> new NotFound("instrument " + id));
    }

    InstrumentPage one(Actor.Person actor, String id, Form form) {
        Instrument instrument = instrument(id);
        List<Permission> seen = permissions.seen();
        List<Permission> own = seen.stream()
                .filter(permission -> permission.instrument().equals(id))
                .toList();
        TypedWords words = own.stream()
                .filter(permission -> permission.covers(instrument))
                .findFirst()
                .map(permission -> permissions.words(permission.id()))
                .orElse(TypedWords.NONE);
        return new InstrumentPage(
                instrument,
                Standing.of(instrument, own),
                own,
                words,
                PermissionPolicy.mayAttest(actor.role(), instrument.licence().tier()),
                form);
    }
}
