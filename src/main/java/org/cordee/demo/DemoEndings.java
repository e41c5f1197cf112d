package org.cordee.demo;

import java.time.LocalDate;
import java.util.List;
import org.cordee.pathway.ending.SayGoodbye;
import org.cordee.pathway.review.Decision;
import org.cordee.pathway.review.HoldReview;
import org.cordee.pathway.review.ReviewKey;
import org.cordee.pathway.review.ReviewWords;
import org.cordee.placement.PlacementState;
import org.cordee.placement.Placements;
import org.cordee.platform.actor.Actor;
import org.springframework.stereotype.Component;

/** Endings: goodbyes said, and exit talks held by some, begun by one side, or declined. */
@Component
class DemoEndings {

    private static final int LATELY = 300;
    private static final List<String> WAYS = List.of("group", "moment");
    private static final ReviewWords WORDS = new ReviewWords(
            "La confiance de l’équipe, et le groupe du jeudi.",
            "Plus de temps de passage avant de partir.",
            "Le groupe continue avec la référente. On reste en lien par l’intervision.",
            Decision.STOP);

    private final Placements placements;
    private final SayGoodbye say;
    private final HoldReview hold;
    private final DemoClock clock;

    DemoEndings(Placements placements, SayGoodbye say, HoldReview hold, DemoClock clock) {
        this.placements = placements;
        this.say = say;
        this.hold = hold;
        this.clock = clock;
    }

    /** Ends what ended within the year. */
    void write(List<DemoPlacements.Work> work, LocalDate today) {
        List<DemoPlacements.Work> ended = work.stream()
                .filter(one -> one.to().isBefore(today) && one.to().isAfter(today.minusDays(LATELY)))
                .filter(this::isOver)
                .toList();
        for (int turn = 0; turn < ended.size(); turn++) {
            DemoPlacements.Work one = ended.get(turn);
            Actor.Person referent = one.host().referent();
            LocalDate day = one.to().minusDays(7);
            clock.on(day, referent, () -> Done.of(say.handle(referent, one.placement(), one.to(), WAYS)));
            talk(one, turn % 3);
        }
    }

    private boolean isOver(DemoPlacements.Work one) {
        return clock.as(one.host().referent(), () -> placements.get(one.placement()))
                        .state()
                == PlacementState.ENDED;
    }

    private void talk(DemoPlacements.Work one, int turn) {
        ReviewKey key = new ReviewKey(one.placement(), ReviewKey.EXIT);
        Actor.Person referent = one.host().referent();
        Actor.Person peer = one.peer();
        if (turn == 2) {
            clock.on(one.to(), peer, () -> Done.of(hold.decline(peer, key)));
            return;
        }
        clock.on(
                one.to(),
                referent,
                () -> Done.of(hold.write(referent, key, WORDS, new HoldReview.Ending(true, false))));
        if (turn == 0) {
            clock.on(one.to().plusDays(1), peer, () -> Done.of(hold.sign(peer, key, 1, false)));
        }
    }
}
