package org.cordee.evidence.committee;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cordee.account.RoleHolders;
import org.cordee.evidence.KnownStatements;
import org.cordee.evidence.Stated;
import org.cordee.platform.Ids;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.time.Today;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The coordination opens a vote, seats people of the territory in a corner, and ends it. */
@Component
class GatherCommittee {

    static final int LONGEST_DAYS = 180;

    private final VoteStore store;
    private final VoteQueries queries;
    private final KnownStatements statements;
    private final RoleHolders holders;
    private final Ids ids;
    private final Today today;

    GatherCommittee(
            VoteStore store,
            VoteQueries queries,
            KnownStatements statements,
            RoleHolders holders,
            Ids ids,
            Today today) {
        this.store = store;
        this.queries = queries;
        this.statements = statements;
        this.holders = holders;
        this.ids = ids;
        this.today = today;
    }

    /** Opens a vote on a statement as it is now; one at a time. */
    @Transactional
    Outcome<UUID> open(Actor.Person actor, String subject, LocalDate closesOn) {
        UUID territory = VotePolicy.ownTerritory(actor);
        Stated stated = statements.one(subject);
        LocalDate day = today.date();
        if (closesOn.isBefore(day) || closesOn.isAfter(day.plusDays(LONGEST_DAYS))) {
            return Outcome.refused(Problem.of("closes_on", "error.committee.closes", LONGEST_DAYS));
        }
        Optional<Vote> before = queries.of(subject).stream()
                .filter(vote -> vote.territory().equals(territory) && vote.closedOn() == null)
                .findFirst();
        if (before.isPresent() && !before.get().isOver(day)) {
            return Outcome.refused(Problem.ofAll("error.committee.open"));
        }
        before.ifPresent(vote -> store.close(vote.id(), vote.closesOn()));
        UUID id = ids.next();
        store.open(new Vote(id, territory, stated.code(), stated.edition(), day, closesOn, null));
        return Outcome.done(id);
    }

    /** Seats people, each by account, in a corner; those who already sit stay where they are. */
    @Transactional
    Outcome<UUID> seat(Actor.Person actor, UUID id, Map<UUID, VoteCorner> invited) {
        VotePolicy.ownTerritory(actor);
        Vote vote = queries.one(id);
        if (vote.isOver(today.date())) {
            return Outcome.refused(Problem.ofAll("error.committee.over"));
        }
        if (invited.isEmpty()) {
            return Outcome.refused(Problem.ofAll("error.committee.nobody"));
        }
        List<UUID> seated = queries.seats(id).stream().map(Seat::account).toList();
        holders.inTerritory(actor).stream()
                .filter(holder -> invited.containsKey(holder.account()) && !seated.contains(holder.account()))
                .map(holder -> new Seat(
                        holder.account(),
                        invited.getOrDefault(holder.account(), VoteCorner.of(holder.role())),
                        holder.role(),
                        holder.scope()))
                .forEach(seat -> store.seat(id, seat, today.date()));
        return Outcome.done(id);
    }

    /** Takes back a seat; whoever has voted keeps theirs. */
    @Transactional
    Outcome<UUID> unseat(Actor.Person actor, UUID id, UUID account) {
        VotePolicy.ownTerritory(actor);
        if (queries.hasVoted(id, account)) {
            return Outcome.refused(Problem.ofAll("error.committee.voted"));
        }
        store.unseat(id, account);
        return Outcome.done(id);
    }

    @Transactional
    Outcome<UUID> close(Actor.Person actor, UUID id) {
        VotePolicy.ownTerritory(actor);
        Vote vote = queries.one(id);
        if (vote.isOver(today.date())) {
            return Outcome.refused(Problem.ofAll("error.committee.over"));
        }
        store.close(id, today.date());
        return Outcome.done(id);
    }
}
