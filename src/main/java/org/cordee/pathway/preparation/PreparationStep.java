package org.cordee.pathway.preparation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cordee.pathway.StepPanel;
import org.springframework.stereotype.Component;

/** What the path says of the team's preparation: how many fears wait for somebody. */
@Component
class PreparationStep implements StepPanel {

    private final FearQueries fears;

    PreparationStep(FearQueries fears) {
        this.fears = fears;
    }

    @Override
    public String step() {
        return "team";
    }

    @Override
    public Optional<Note> of(UUID path) {
        List<Fear> said = fears.of(path);
        long open = said.stream().filter(Fear::isOpen).count();
        String key = said.isEmpty()
                ? "preparation.step.none"
                : open == 0 ? "preparation.step.settled" : "preparation.step.open";
        return Optional.of(new Note(key, List.of(open), "/paths/" + path + "/preparation", "preparation.step.go"));
    }
}
