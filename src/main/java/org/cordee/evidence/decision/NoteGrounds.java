package org.cordee.evidence.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.cordee.evidence.KnownStatements;
import org.cordee.evidence.MeasuredRegion;
import org.cordee.evidence.Stated;
import org.cordee.questionnaire.result.BenefitResult;
import org.springframework.stereotype.Component;

/** What the statements of a note say: today while it is a draft, then for good what they said on the day of the decision. */
@Component
class NoteGrounds {

    private final DecisionQueries queries;
    private final KnownStatements statements;
    private final MeasuredRegion region;

    NoteGrounds(DecisionQueries queries, KnownStatements statements, MeasuredRegion region) {
        this.queries = queries;
        this.statements = statements;
        this.region = region;
    }

    /** What they say today. */
    List<NoteGround> today(Note note) {
        LocalDate through = region.latest(note.territory()).orElse(null);
        return note.words().statements().stream()
                .flatMap(code -> statements.find(code).stream())
                .map(stated -> NoteGround.of(stated, through))
                .toList();
    }

    /** What was kept at the decision, with the page of each statement where the reader may see it; before, what stands today. */
    List<NoteGround> of(Note note) {
        List<NoteGround> kept = queries.grounds(note.id());
        return kept.isEmpty() ? today(note) : kept.stream().map(this::linked).toList();
    }

    /** The figures of the region these rest on, by benefit, each protected as anybody reads it. */
    Map<String, BenefitResult> figures(Note note, List<NoteGround> grounds) {
        LocalDate through = grounds.stream()
                .map(NoteGround::measured)
                .filter(Objects::nonNull)
                .map(NoteGround.Measured::through)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(LocalDate.EPOCH);
        return region.byStatement(note.territory(), through);
    }

    private NoteGround linked(NoteGround ground) {
        Optional<Stated> now = statements.find(ground.code());
        return new NoteGround(
                ground.code(),
                now.filter(stated -> stated.edition() == ground.edition())
                        .map(Stated::title)
                        .orElse(ground.title()),
                ground.edition(),
                ground.grounds(),
                ground.certainties(),
                ground.measured(),
                now.map(Stated::path).orElse(null));
    }
}
