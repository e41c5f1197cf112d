package org.cordee.evidence.capitalisation;

import static org.cordee.evidence.capitalisation.CapsHat.ACCOMPANIER;
import static org.cordee.evidence.capitalisation.CapsHat.COORDINATOR;
import static org.cordee.evidence.capitalisation.CapsHat.TELLER;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The whole table of who moves a sheet from where to where; what is not in it is refused. */
final class CapsSteps {

    private static final List<Line> TABLE = Stream.concat(
                    Stream.of(
                            new Line(ACCOMPANIER, CapsState.FRAMING, CapsStep.INTERVIEW, CapsState.INTERVIEWS),
                            new Line(ACCOMPANIER, CapsState.INTERVIEWS, CapsStep.ANALYSE, CapsState.ANALYSIS),
                            new Line(ACCOMPANIER, CapsState.ANALYSIS, CapsStep.INTERVIEW, CapsState.INTERVIEWS),
                            new Line(ACCOMPANIER, CapsState.ANALYSIS, CapsStep.WRITE, CapsState.DRAFT),
                            new Line(ACCOMPANIER, CapsState.DRAFT, CapsStep.PROPOSE, CapsState.PROPOSED),
                            new Line(ACCOMPANIER, CapsState.PROPOSED, CapsStep.REWORK, CapsState.DRAFT),
                            new Line(ACCOMPANIER, CapsState.VALIDATED, CapsStep.REWORK, CapsState.DRAFT),
                            new Line(ACCOMPANIER, CapsState.PUBLISHED, CapsStep.REVISE, CapsState.DRAFT),
                            new Line(TELLER, CapsState.PROPOSED, CapsStep.ANSWER, CapsState.VALIDATED),
                            new Line(TELLER, CapsState.VALIDATED, CapsStep.ANSWER, CapsState.VALIDATED),
                            new Line(COORDINATOR, CapsState.VALIDATED, CapsStep.REVIEW, CapsState.REVIEWED),
                            new Line(COORDINATOR, CapsState.VALIDATED, CapsStep.GIVE_BACK, CapsState.DRAFT),
                            new Line(COORDINATOR, CapsState.REVIEWED, CapsStep.GIVE_BACK, CapsState.DRAFT),
                            new Line(COORDINATOR, CapsState.REVIEWED, CapsStep.PUBLISH, CapsState.PUBLISHED),
                            new Line(COORDINATOR, CapsState.PUBLISHED, CapsStep.REVISE, CapsState.DRAFT)),
                    Arrays.stream(CapsState.values())
                            .filter(from -> from != CapsState.WITHDRAWN)
                            .map(from -> new Line(COORDINATOR, from, CapsStep.WITHDRAW, CapsState.WITHDRAWN)))
            .toList();

    private CapsSteps() {}

    /** One line of the table. */
    record Line(CapsHat hat, CapsState from, CapsStep step, CapsState to) {}

    /** Where a step leads; empty when nobody wearing these hats makes it from there. */
    static Optional<CapsState> after(CapsState from, CapsStep step, Collection<CapsHat> hats) {
        return TABLE.stream()
                .filter(line -> line.from() == from && line.step() == step && hats.contains(line.hat()))
                .map(Line::to)
                .findFirst();
    }

    /** The steps somebody wearing these hats may make from there, in their order. */
    static List<CapsStep> from(CapsState from, Collection<CapsHat> hats) {
        return TABLE.stream()
                .filter(line -> line.from() == from && line.step() != CapsStep.ANSWER && hats.contains(line.hat()))
                .map(Line::step)
                .distinct()
                .sorted()
                .toList();
    }
}
