package org.cordee.pathway.diagnosis;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cordee.pathway.Paths;
import org.cordee.pathway.StepPanel;
import org.springframework.stereotype.Component;

/** What the path says of the team's round: until when it is open, or that it is over. */
@Component
class DiagnosisStep implements StepPanel {

    static final String STEP = "diagnosis";

    private final Paths paths;
    private final ReadDiagnosis read;

    DiagnosisStep(Paths paths, ReadDiagnosis read) {
        this.paths = paths;
        this.read = read;
    }

    @Override
    public String step() {
        return STEP;
    }

    @Override
    public Optional<Note> of(UUID path) {
        String href = "/paths/" + path + "/diagnosis";
        return Optional.of(read.ofStructure(paths.get(path).structure()).stream()
                .findFirst()
                .map(round -> new Note(
                        "diagnosis.step." + read.standing(round).key(),
                        List.of(round.dates().last()),
                        "/diagnosis/" + round.id(),
                        "diagnosis.step.see"))
                .orElseGet(() -> new Note("diagnosis.step.none", List.of(), href, "diagnosis.step.go")));
    }
}
