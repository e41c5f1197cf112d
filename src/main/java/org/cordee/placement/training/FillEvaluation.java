package org.cordee.placement.training;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
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

/** Trainee and tutor fill the grid, each apart, and hand it in; then the trainee comments and sends both to the school. */
@Component
public class FillEvaluation {

    private final Placements placements;
    private final EvaluationStore store;
    private final TrainingContents contents;
    private final Today today;

    FillEvaluation(Placements placements, EvaluationStore store, TrainingContents contents, Today today) {
        this.placements = placements;
        this.store = store;
        this.contents = contents;
        this.today = today;
    }

    /**
     * What is said of one domain.
     *
     * @param example null for none
     */
    public record Said(String level, @Nullable String example) {}

    /** Keeps what is filled so far, or hands it in when every domain has its level; what is handed in stays. */
    @Transactional
    public Outcome<UUID> write(Actor.Person actor, UUID placement, Map<String, Said> said, boolean hands) {
        TrainingSide side = side(actor, placement);
        store.begin(Evaluation.begun(placement, side, contents.gridVersion()));
        Evaluation own = own(placement, side);
        if (own.isHanded()) {
            return Outcome.refused(Problem.ofAll("error.grid.handed"));
        }
        GridContent grid = contents.grid(own.gridVersion());
        Problem wrong = problem(grid, said, hands);
        if (wrong != null) {
            return Outcome.refused(wrong);
        }
        Map<String, Evaluation.Line> lines = said.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> new Evaluation.Line(
                                entry.getValue().level(), entry.getValue().example())));
        store.write(own, lines, hands ? today.date() : null);
        return Outcome.done(placement);
    }

    /** The trainee sends what both handed in, with a comment or none; a second time changes nothing. */
    @Transactional
    public Outcome<UUID> send(Actor.Person actor, UUID placement, @Nullable String comment) {
        if (side(actor, placement) != TrainingSide.PEER) {
            throw new NotAllowed("to send a grid");
        }
        Problem sensitive =
                SensitiveText.refusal("comment", comment == null ? "" : comment).orElse(null);
        if (sensitive != null) {
            return Outcome.refused(sensitive);
        }
        Map<TrainingSide, Evaluation> both = store.find(placement);
        Evaluation own = both.get(TrainingSide.PEER);
        if (own == null || !both.containsKey(TrainingSide.TUTOR)) {
            return Outcome.refused(Problem.ofAll("error.grid.both_first"));
        }
        if (!own.isSent()) {
            store.send(own, comment, today.date());
        }
        return Outcome.done(placement);
    }

    private static @Nullable Problem problem(GridContent grid, Map<String, Said> said, boolean hands) {
        for (GridContent.Item domain : grid.domains()) {
            Said line = said.get(domain.code());
            if (line == null && hands) {
                return Problem.of("level-" + domain.code(), "error.form.choice");
            }
            if (line != null && !grid.hasLevel(line.level())) {
                return Problem.of("level-" + domain.code(), "error.form.choice");
            }
            Problem sensitive = line == null || line.example() == null
                    ? null
                    : SensitiveText.refusal("example-" + domain.code(), line.example())
                            .orElse(null);
            if (sensitive != null) {
                return sensitive;
            }
        }
        return null;
    }

    private TrainingSide side(Actor.Person actor, UUID placement) {
        PlacementSummary found = placements.get(placement);
        TrainingSide side = TrainingSide.of(actor, found);
        if (!side.signs()) {
            throw new NotAllowed("to fill a grid");
        }
        if (found.dates().startedOn() == null) {
            throw new NotFound("a grid before the arrival");
        }
        return side;
    }

    private Evaluation own(UUID placement, TrainingSide side) {
        Evaluation own = store.find(placement).get(side);
        if (own == null) {
            throw new NotFound("a grid");
        }
        return own;
    }
}
