package org.cordee.expense;

import java.time.LocalDate;
import java.util.UUID;
import org.cordee.placement.WorkPlace;
import org.cordee.placement.WorkPlaces;
import org.cordee.platform.Ids;
import org.cordee.platform.NotFound;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.files.BroughtFile;
import org.cordee.platform.time.Today;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A peer writes what they spent: a journey by the scale, or a ticket with its picture. An amount alone is refused. */
@Component
public class MakeClaim {

    private final SpendingRules rules;
    private final WorkPlaces places;
    private final ClaimStore store;
    private final ClaimQueries queries;
    private final Ids ids;
    private final Today today;

    MakeClaim(SpendingRules rules, WorkPlaces places, ClaimStore store, ClaimQueries queries, Ids ids, Today today) {
        this.rules = rules;
        this.places = places;
        this.store = store;
        this.queries = queries;
        this.ids = ids;
        this.today = today;
    }

    /**
     * What was spent.
     *
     * @param act the act of the log it belongs to, or null
     * @param sort the vehicle, or what the ticket is for
     * @param number kilometres of a journey, cents of a ticket
     */
    public record Entry(
            UUID placement,
            @Nullable UUID act,
            ClaimKind kind,
            LocalDate day,
            String sort,
            String purpose,
            int number,
            boolean electric) {}

    /** A new draft, sent at once if asked; a ticket comes with its picture. */
    @Transactional
    public Outcome<UUID> handle(Actor.Person actor, Entry entry, @Nullable BroughtFile file, boolean send) {
        WorkPlace place = places.of(ClaimPolicy.peer(actor), entry.placement());
        UUID id = ids.next();
        if (entry.kind() == ClaimKind.TICKET && file == null) {
            return Outcome.refused(Problem.of("file", "error.expense.ticket"));
        }
        return rules.judge(entry, place, id)
                .fold(
                        spending -> {
                            store.draft(
                                    id,
                                    new ClaimStore.Place(
                                            place.peer(), place.placement(), place.structure(), entry.act()),
                                    spending,
                                    today.date());
                            return finish(actor, id, file, send);
                        },
                        Outcome::refused);
    }

    /** Writes anew what was not sent, or was returned; the picture stays unless another comes. */
    @Transactional
    public Outcome<UUID> rewrite(Actor.Person actor, UUID id, Entry entry, @Nullable BroughtFile file, boolean send) {
        Claim claim = queries.get(id);
        ClaimPolicy.mayWrite(actor, claim);
        UUID placement = claim.owner().placement();
        if (placement == null) {
            throw new NotFound("placement of claim " + id);
        }
        if (!claim.state().isOpen() || claim.spending().kind() != entry.kind()) {
            return Outcome.refused(Problem.ofAll("error.expense.sent"));
        }
        return rules.judge(entry, places.of(ClaimPolicy.peer(actor), placement), id)
                .fold(
                        spending -> {
                            store.rewrite(claim, spending);
                            return finish(actor, id, file, send);
                        },
                        Outcome::refused);
    }

    /** Throws away what was not sent, or was returned. */
    @Transactional
    public Outcome<UUID> throwAway(Actor.Person actor, UUID id) {
        Claim claim = queries.get(id);
        ClaimPolicy.mayWrite(actor, claim);
        if (!claim.state().isOpen()) {
            return Outcome.refused(Problem.ofAll("error.expense.sent"));
        }
        store.throwAway(claim);
        return Outcome.done(id);
    }

    private Outcome<UUID> finish(Actor.Person actor, UUID id, @Nullable BroughtFile file, boolean send) {
        UUID peer = ClaimPolicy.peer(actor);
        if (file != null) {
            if (queries.isKnown(peer, ClaimStore.digest(file), id)) {
                return Outcome.refused(Problem.of("file", "error.expense.twice"));
            }
            store.keep(id, peer, file);
        }
        if (send) {
            store.move(queries.get(id), ClaimState.SENT, ClaimStep.plain(today.date(), actor.account()));
        }
        return Outcome.done(id);
    }
}
