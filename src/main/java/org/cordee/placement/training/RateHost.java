package org.cordee.placement.training;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.cordee.placement.PlacementSummary;
import org.cordee.placement.Placements;
import org.cordee.platform.NotFound;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.NotAllowed;
import org.cordee.platform.time.Today;
import org.cordee.platform.web.SensitiveText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The trainee says what they think of the place, once: to the school, and to the structure if they share it. */
@Component
public class RateHost {

    private final Placements placements;
    private final HostRatingStore store;
    private final TrainingContents contents;
    private final Today today;

    RateHost(Placements placements, HostRatingStore store, TrainingContents contents, Today today) {
        this.placements = placements;
        this.store = store;
        this.contents = contents;
        this.today = today;
    }

    /**
     * What is said.
     *
     * @param answers the code of an answer for each sentence
     * @param shared whether the structure reads it as it is
     */
    public record Said(
            Map<String, String> answers, @Nullable String comment, boolean shared) {
        public Said {
            answers = Map.copyOf(answers);
        }
    }

    /** Refused without an answer to each sentence, and a second time. */
    @Transactional
    public Outcome<UUID> handle(Actor.Person actor, UUID placement, Said said) {
        PlacementSummary found = own(actor, placement);
        if (store.find(placement).isPresent()) {
            return Outcome.refused(Problem.ofAll("error.host.told"));
        }
        Problem sensitive = SensitiveText.refusal("comment", said.comment() == null ? "" : said.comment())
                .orElse(null);
        if (sensitive != null) {
            return Outcome.refused(sensitive);
        }
        int version = contents.gridVersion();
        Map<String, Integer> answers = new HashMap<>();
        GridContent grid = contents.grid(version);
        for (GridContent.Item item : grid.host()) {
            int answer = grid.answer(said.answers().getOrDefault(item.code(), ""));
            if (answer < 0) {
                return Outcome.refused(Problem.of("answer-" + item.code(), "error.form.choice"));
            }
            answers.put(item.code(), answer);
        }
        var rating = new HostRating(placement, version, answers, said.comment(), today.date(), said.shared());
        store.insert(rating, found.place().structure());
        return Outcome.done(placement);
    }

    private PlacementSummary own(Actor.Person actor, UUID placement) {
        PlacementSummary found = placements.get(placement);
        if (TrainingSide.of(actor, found) != TrainingSide.PEER) {
            throw new NotAllowed("to rate a place");
        }
        if (found.dates().startedOn() == null) {
            throw new NotFound("a place before the arrival");
        }
        return found;
    }
}
