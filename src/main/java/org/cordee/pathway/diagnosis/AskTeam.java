package org.cordee.pathway.diagnosis;

import java.util.List;
import java.util.Optional;
import org.cordee.platform.keys.AnswerCode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says what a link opens, and writes nothing: opening it consumes nothing. */
@Component
class AskTeam {

    private final DiagnosisQueries queries;
    private final DiagnosisContents contents;
    private final LinkCodes codes;

    AskTeam(DiagnosisQueries queries, DiagnosisContents contents, LinkCodes codes) {
        this.queries = queries;
        this.contents = contents;
        this.codes = codes;
    }

    /**
     * What is asked.
     *
     * @param state {@code open}, {@code full} or {@code over}
     */
    record Asked(AnswerCode code, String state, List<Section> sections, List<TeamFunction> functions) {

        boolean isOpen() {
            return state.equals("open");
        }

        List<Practice> practices() {
            return sections.stream()
                    .flatMap(section -> section.practices().stream())
                    .toList();
        }
    }

    /** Empty when no round has this code. */
    @Transactional(readOnly = true)
    Optional<Asked> of(String typed) {
        return AnswerCode.parse(typed)
                .flatMap(code -> queries.asked(codes.mark(code)).map(found -> {
                    DiagnosisContent content = contents.of(found.contentVersion());
                    return new Asked(code, found.state(), content.chosen(found.sections()), content.functions());
                }));
    }
}
