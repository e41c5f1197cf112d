package org.cordee.placement.training;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cordee.placement.PlacementSummary;
import org.cordee.placement.Placements;
import org.cordee.placement.PresenceRules;
import org.cordee.platform.NotFound;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.time.Today;
import org.cordee.platform.web.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Fills the screen of the hours of a placement in training. */
@Component
@Transactional(readOnly = true)
class TrainingScreens {

    private static final int PAGE = 31;

    private final Placements placements;
    private final PresenceRules rules;
    private final PresenceQueries queries;
    private final Today today;

    TrainingScreens(Placements placements, PresenceRules rules, PresenceQueries queries, Today today) {
        this.placements = placements;
        this.rules = rules;
        this.queries = queries;
        this.today = today;
    }

    /** The days before one, a month of them at most, and the sum of all. */
    public TrainingPage hours(Actor.Person actor, UUID id, @Nullable LocalDate before, Form form) {
        PlacementSummary placement = placements.get(id);
        TrainingSide side = TrainingSide.of(actor, placement);
        if (placement.dates().startedOn() == null) {
            throw new NotFound("hours before the arrival");
        }
        List<Presence> found = queries.page(id, before, PAGE + 1);
        List<Presence> lines = found.subList(0, Math.min(PAGE, found.size()));
        PresenceSum told = queries.sum(id, null);
        PresenceRules.Reached reached = rules.at(id, told.begunHours());
        return new TrainingPage(
                placement,
                side,
                new PresenceSum(told.confirmed(), told.waiting(), reached.agreed()),
                reached,
                lines,
                found.size() > PAGE ? lines.get(PAGE - 1).day() : null,
                today.date(),
                form.values().isEmpty() ? form.with("day", today.date().toString()) : form);
    }
}
