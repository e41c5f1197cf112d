package org.cordee.placement.training;

import java.util.List;
import java.util.UUID;
import org.cordee.placement.Placements;
import org.cordee.platform.NotFound;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.NotAllowed;
import org.cordee.platform.time.Today;
import org.cordee.platform.web.SensitiveText;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The tutor, or the director, confirms the hours a trainee entered, or sends a day back with a word. */
@Component
public class ConfirmPresence {

    private final Placements placements;
    private final PresenceQueries queries;
    private final PresenceStore store;
    private final Today today;

    ConfirmPresence(Placements placements, PresenceQueries queries, PresenceStore store, Today today) {
        this.placements = placements;
        this.queries = queries;
        this.store = store;
        this.today = today;
    }

    /** Confirms these lines; those confirmed already, or changed meanwhile, are left. Gives how many were. */
    @Transactional
    public Outcome<Integer> handle(Actor.Person actor, UUID placement, List<UUID> lines) {
        mayConfirm(actor, placement);
        return lines.isEmpty()
                ? Outcome.refused(Problem.ofAll("error.presence.none"))
                : Outcome.done(store.confirm(placement, lines, actor.account(), today.date()));
    }

    /** Sends one line back, confirmed or not, with a word: the trainee corrects it. */
    @Transactional
    public Outcome<UUID> sendBack(Actor.Person actor, UUID placement, UUID line, String note) {
        mayConfirm(actor, placement);
        Problem sensitive = SensitiveText.refusal("note", note).orElse(null);
        if (sensitive != null) {
            return Outcome.refused(sensitive);
        }
        Presence found = queries.find(placement, line).orElseThrow(() -> new NotFound("hours"));
        if (!found.isBack()) {
            store.sendBack(found, note, actor.account(), today.date());
        }
        return Outcome.done(placement);
    }

    private void mayConfirm(Actor.Person actor, UUID placement) {
        if (!TrainingSide.of(actor, placements.get(placement)).confirms()) {
            throw new NotAllowed("to confirm hours");
        }
    }
}
