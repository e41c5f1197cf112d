package org.cordee.evidence.capitalisation;

import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.Ids;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.NotAllowed;
import org.cordee.platform.keys.AnswerCode;
import org.cordee.platform.keys.InstallationKey;
import org.cordee.platform.web.SensitiveText;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Somebody is asked to the table of a sheet by a code, given by hand or by voice: no list of peers is shown to anybody, and
 * whoever is asked decides by typing it. Only a keyed hash of the code is kept; it holds for thirty days.
 */
@Component
class InviteCaps {

    private static final String PURPOSE = "evidence.seat";

    private final CapsQueries queries;
    private final SeatStore seats;
    private final InstallationKey key;
    private final Ids ids;

    InviteCaps(CapsQueries queries, SeatStore seats, InstallationKey key, Ids ids) {
        this.queries = queries;
        this.seats = seats;
        this.key = key;
        this.ids = ids;
    }

    /** A code for a teller, by whoever accompanies, or for another person to accompany, by them or the coordination. */
    @Transactional
    AnswerCode handle(Actor.Person actor, UUID id, boolean accompanier) {
        CapsSheet sheet = queries.one(id);
        var hats = CapsPolicy.hats(actor, sheet);
        if (hats.isEmpty() || (!accompanier && !hats.contains(CapsHat.ACCOMPANIER))) {
            throw new NotAllowed("only whoever accompanies asks tellers");
        }
        AnswerCode code = AnswerCode.fresh();
        seats.offer(ids.next(), id, accompanier, mark(code));
        return code;
    }

    /**
     * Takes a place by its code. Refuses a code nobody gave or that is too old, a role that does not fit, and whoever
     * belongs to the structure of the action where the place is to accompany.
     */
    @Transactional
    Outcome<SeatStore.Joined> join(String typed, String signature, boolean agreed) {
        Optional<AnswerCode> code = AnswerCode.parse(typed);
        Optional<Problem> sensitive = SensitiveText.refusal("signature", signature);
        if (!agreed) {
            return Outcome.refused(Problem.of("agreed", "error.evidence.agree"));
        }
        if (sensitive.isPresent() || code.isEmpty()) {
            return Outcome.refused(sensitive.orElseGet(() -> Problem.of("code", "error.capitalisation.code.unknown")));
        }
        SeatStore.Joined joined = seats.join(mark(code.get()), signature);
        return joined.id() == null
                ? Outcome.refused(Problem.of("code", "error.capitalisation.code." + joined.outcome()))
                : Outcome.done(joined);
    }

    private byte[] mark(AnswerCode code) {
        return key.mac(PURPOSE, code.signs());
    }
}
