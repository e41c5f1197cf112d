package org.cordee.evidence.committee;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.Outcome;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Actors;
import org.cordee.platform.actor.Role;
import org.cordee.platform.time.Today;
import org.cordee.statistics.Circle;
import org.springframework.stereotype.Component;

/** What the pages of statements show of mixed committees, and what the demonstration orders. */
@Component
public class Committees {

    private final VoteQueries queries;
    private final GatherCommittee gather;
    private final CastBallot cast;
    private final Today today;

    Committees(VoteQueries queries, GatherCommittee gather, CastBallot cast, Today today) {
        this.queries = queries;
        this.gather = gather;
        this.cast = cast;
        this.today = today;
    }

    /** What committees said of a statement that is now at this version, as the actor may read it. */
    public CommitteePanel panel(String subject, int edition) {
        List<VoteView> votes =
                queries.of(subject).stream().map(vote -> view(vote, edition)).toList();
        boolean mayOpen = Actors.person()
                        .filter(person -> person.role() == Role.COORDINATOR)
                        .isPresent()
                && votes.stream().noneMatch(view -> view.gathers() && !view.over());
        return new CommitteePanel(subject, votes, mayOpen);
    }

    /** How many open votes wait for the answer of whoever reads. */
    public long waiting() {
        return Actors.person()
                .map(person -> queries.seatedIn(person.account()).stream()
                        .filter(vote -> !vote.isOver(today.date()))
                        .filter(vote ->
                                queries.answer(vote.id(), person.account()).isEmpty())
                        .count())
                .orElse(0L);
    }

    /** Opens a vote and seats each of these people in the corner their role speaks from; gives the id of the vote. */
    public Outcome<UUID> gather(
            Actor.Person coordinator, String subject, LocalDate closesOn, List<Actor.Person> people) {
        return gather.open(coordinator, subject, closesOn)
                .fold(vote -> gather.seat(coordinator, vote, VoteForms.byRole(people)), Outcome::<UUID>refused);
    }

    /** Votes: {@code choice} is agree, reserve, disagree or abstain; with words shown under a function, or none. */
    public Outcome<UUID> vote(Actor.Person voter, UUID vote, String choice, String words, String signature) {
        return cast.handle(voter, vote, new BallotDraft(Choice.of(choice), words, signature));
    }

    /** Ends a vote before its day. */
    public Outcome<UUID> close(Actor.Person coordinator, UUID vote) {
        return gather.close(coordinator, vote);
    }

    VoteView view(Vote vote, int edition) {
        Optional<Actor.Person> reader = Actors.person();
        boolean over = vote.isOver(today.date());
        Circle circle = reader.filter(person -> vote.territory().equals(person.territory()))
                        .isPresent()
                ? Circle.INSIDE
                : Circle.REGION;
        return new VoteView(
                vote,
                over,
                vote.edition() < edition,
                corners(vote).stream()
                        .map(tally -> CornerResult.of(tally, circle, vote.period()))
                        .toList(),
                over ? queries.opinions(vote.id()) : List.of(),
                reader.flatMap(person -> queries.seat(vote.id(), person.account()))
                        .isPresent(),
                reader.filter(person -> person.role() == Role.COORDINATOR
                                && vote.territory().equals(person.scope()))
                        .isPresent());
    }

    /** Every corner, the ones where nobody sits too. */
    private List<Tally> corners(Vote vote) {
        List<Tally> known = queries.tally(vote.id());
        return Arrays.stream(VoteCorner.values())
                .map(corner -> known.stream()
                        .filter(tally -> tally.corner() == corner)
                        .findFirst()
                        .orElseGet(() -> new Tally(corner, 0, false, List.of(), Map.of())))
                .toList();
    }
}
