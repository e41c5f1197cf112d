package org.cordee.pathway.ending;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cordee.pathway.Paths;
import org.cordee.pathway.StepPanel;
import org.cordee.placement.PlacementSummary;
import org.cordee.placement.Placements;
import org.cordee.platform.actor.Actors;
import org.springframework.stereotype.Component;

/** What the path says of an ending, to those who prepare it: whether the goodbye is organised. */
@Component
class EndingStep implements StepPanel {

    private final Paths paths;
    private final Placements placements;
    private final GoodbyeStore goodbyes;

    EndingStep(Paths paths, Placements placements, GoodbyeStore goodbyes) {
        this.paths = paths;
        this.placements = placements;
        this.goodbyes = goodbyes;
    }

    @Override
    public String step() {
        return "sustain";
    }

    @Override
    public Optional<Note> of(UUID path) {
        return Optional.ofNullable(paths.get(path).placement())
                .flatMap(placements::find)
                .filter(EndingStep::concernsActor)
                .map(this::note);
    }

    private Note note(PlacementSummary placement) {
        String href = "/placements/" + placement.id() + "/ending";
        return goodbyes.find(placement.id())
                .map(goodbye -> new Note("ending.step.said", List.of(goodbye.on()), href, "ending.step.see"))
                .orElseGet(() -> new Note("ending.step.none", List.of(), href, "ending.step.see"));
    }

    private static boolean concernsActor(PlacementSummary placement) {
        return Actors.person()
                .filter(actor -> SayGoodbye.concerns(actor, placement))
                .isPresent();
    }
}
