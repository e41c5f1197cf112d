package org.cordee.pathway.welcome;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cordee.pathway.Paths;
import org.cordee.pathway.StepPanel;
import org.cordee.placement.PlacementSummary;
import org.cordee.placement.Placements;
import org.cordee.platform.actor.Actors;
import org.springframework.stereotype.Component;

/** What the path says of its welcome to those who tick it: how many points both sides ticked. */
@Component
class WelcomeStep implements StepPanel {

    private final Paths paths;
    private final Placements placements;
    private final WelcomeContents contents;
    private final TickQueries ticks;

    WelcomeStep(Paths paths, Placements placements, WelcomeContents contents, TickQueries ticks) {
        this.paths = paths;
        this.placements = placements;
        this.contents = contents;
        this.ticks = ticks;
    }

    @Override
    public String step() {
        return "onboarding";
    }

    @Override
    public Optional<Note> of(UUID path) {
        return Optional.ofNullable(paths.get(path).placement())
                .flatMap(placements::find)
                .filter(WelcomeStep::concernsActor)
                .map(placement -> {
                    WelcomeContent content = contents.inForce();
                    long together = ticks.of(placement.id()).together(content);
                    return new Note(
                            "welcome.step",
                            List.of(together, content.items().size()),
                            "/placements/" + placement.id() + "/welcome",
                            "welcome.step.see");
                });
    }

    private static boolean concernsActor(PlacementSummary placement) {
        return Actors.person()
                .flatMap(actor -> TickWelcome.sideOf(actor, placement))
                .isPresent();
    }
}
