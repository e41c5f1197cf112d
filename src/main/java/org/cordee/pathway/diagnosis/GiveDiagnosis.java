package org.cordee.pathway.diagnosis;

import java.util.Map;
import java.util.UUID;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.keys.AnswerCode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts what one member of a team says, by the link alone: no row is made for it, and it cannot be taken back. */
@Component
public class GiveDiagnosis {

    private final DiagnosisStore store;
    private final LinkCodes codes;

    GiveDiagnosis(DiagnosisStore store, LinkCodes codes) {
        this.store = store;
        this.codes = codes;
    }

    /**
     * What one person says.
     *
     * @param levels 0, 1 or 2 for every practice of the round
     * @param function a code of the round's content
     */
    public record Said(Map<String, Integer> levels, String function) {}

    /** Refused when the round is over, or when as many answered as the team has members. */
    @Transactional
    public Outcome<Boolean> handle(AnswerCode code, Said said) {
        return given(code, said);
    }

    /** The same, for whoever knows the round and not its code. */
    @Transactional
    public Outcome<Boolean> handle(UUID round, Said said) {
        return given(codes.of(round), said);
    }

    private Outcome<Boolean> given(AnswerCode code, Said said) {
        String what = store.count(codes.mark(code), said.levels(), said.function());
        return what.equals("given") ? Outcome.done(true) : Outcome.refused(Problem.ofAll("error.diagnosis." + what));
    }
}
