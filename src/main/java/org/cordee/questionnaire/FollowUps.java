package org.cordee.questionnaire;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.cordee.platform.Outcome;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.time.Today;
import org.springframework.stereotype.Component;

/** What other modules may order once rounds are over: the demonstration closes them and makes a poster through it. */
@Component
public class FollowUps {

    private final RoundQueries rounds;
    private final CloseRound close;
    private final MakePoster make;
    private final Today today;

    FollowUps(RoundQueries rounds, CloseRound close, MakePoster make, Today today) {
        this.rounds = rounds;
        this.close = close;
        this.make = make;
        this.today = today;
    }

    /** Closes the rounds of the actor's structure whose dates are past; tells how many. */
    public int closeEnded(Actor.Person asking) {
        List<Round> ended = rounds.seen().stream()
                .filter(round -> round.closedOn() == null && round.closesOn().isBefore(today.date()))
                .toList();
        return (int) ended.stream()
                .filter(round -> close.handle(asking, round.id()).fold(done -> true, refused -> false))
                .count();
    }

    /** Says what was decided after the round closed last among people supported; nothing when none is. */
    public List<Outcome<UUID>> poster(Actor.Person asking, List<String> lines) {
        return rounds.seen().stream()
                .filter(round -> round.closedOn() != null && round.respondent() == Respondent.PERSON)
                .max(Comparator.comparing(Round::closesOn))
                .map(round -> make.handle(asking, round.id(), lines))
                .stream()
                .toList();
    }
}
