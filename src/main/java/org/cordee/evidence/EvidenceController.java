package org.cordee.evidence;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.cordee.platform.web.Open;
import org.cordee.platform.web.Reply;
import org.cordee.questionnaire.result.BenefitResult;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The public pages of evidence: every statement, and each with its three corners. */
@Controller
class EvidenceController {

    private final Statements statements;
    private final Library library;
    private final NarrativeQueries narratives;
    private final MeasuredRegion region;
    private final AddedScreen added;

    EvidenceController(
            Statements statements,
            Library library,
            NarrativeQueries narratives,
            MeasuredRegion region,
            AddedScreen added) {
        this.statements = statements;
        this.library = library;
        this.narratives = narratives;
        this.region = region;
        this.added = added;
    }

    @GetMapping("/evidence")
    @Open
    Reply all() {
        Map<String, BenefitResult> measured = region.byStatement();
        List<StatementListPage.Line> lines = statements.all().stream()
                .map(statement -> line(statement, measured.get(statement.code())))
                .toList();
        return Reply.page(new StatementListPage(lines, statements.date(), added.list()));
    }

    @GetMapping("/evidence/{statement}")
    @Open
    Reply one(@PathVariable String statement) {
        Statement found = statements.one(statement);
        Map<Direction, List<Reference>> studies = new EnumMap<>(Direction.class);
        Arrays.stream(Direction.values())
                .forEach(direction -> studies.put(direction, library.saying(found.code(), direction)));
        return Reply.page(new StatementPage(
                found,
                studies,
                told(found.code(), Corner.PERSONS),
                told(found.code(), Corner.PROFESSIONALS),
                region.byStatement().get(found.code()),
                statements.date(),
                added.committee(found.code())));
    }

    private StatementListPage.Line line(Statement statement, @Nullable BenefitResult measured) {
        return new StatementListPage.Line(
                statement,
                studies(statement.code()),
                told(statement.code(), Corner.PERSONS).size(),
                told(statement.code(), Corner.PROFESSIONALS).size(),
                measured);
    }

    private List<Testimony> told(String code, Corner corner) {
        return narratives.told(code).stream()
                .filter(testimony -> testimony.corner() == corner)
                .toList();
    }

    private int studies(String code) {
        return (int) library.all().stream()
                .filter(reference -> reference.assessment().isAbout(code))
                .count();
    }
}
