package org.cordee.report.folder;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.cordee.report.TrainingGiven;
import org.cordee.report.Transmissions;
import org.springframework.stereotype.Component;

/** What the pages of figures prove: training given, pages handed to a funder. */
@Component
class FiguresGiven {

    private static final int YEARS = 5;

    private final TrainingGiven training;
    private final Transmissions transmissions;

    FiguresGiven(TrainingGiven training, Transmissions transmissions) {
        this.training = training;
        this.transmissions = transmissions;
    }

    List<Proof> of(UUID structure) {
        return Stream.concat(
                        training.of(structure, YEARS).stream()
                                .map(year -> Proof.of(ProofKind.TRAINING, year.through(), year.href())),
                        transmissions.sent().stream().map(page -> Proof.of(ProofKind.PAGE, page.day(), page.href())))
                .toList();
    }
}
