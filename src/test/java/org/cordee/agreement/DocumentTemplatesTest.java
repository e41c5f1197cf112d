package org.cordee.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cordee.platform.Problem;
import org.cordee.reference.ReferencePacks;
import org.junit.jupiter.api.Test;

class DocumentTemplatesTest {

    private final DocumentTemplates templates = new DocumentTemplates(new ReferencePacks());
    private final Map<String, Placeholder> known = templates.placeholders();

    @Test
    void everyTemplateOpensWithAPlainPageThatCanBeReadAloud() {
        assertThat(templates.all()).hasSize(10);
        for (Template template : templates.all()) {
            int words = 0;
            for (String line : template.plain()) {
                assertThat(line).as(template.code()).doesNotContain(";").doesNotContain("(");
                for (String sentence : line.split("[.!?]", -1)) {
                    int length = sentence.strip().split("\\s+", -1).length;
                    assertThat(length).as("%s: %s", template.code(), sentence).isLessThanOrEqualTo(16);
                    words += length;
                }
            }
            assertThat(words).as(template.code()).isBetween(20, 130);
        }
    }

    @Test
    void everyTemplateNamesItsPartiesItsSourcesAndOnlyKnownPlaceholders() {
        for (Template template : templates.all()) {
            assertThat(template.source()).isNotBlank();
            assertThat(template.parties()).hasSizeBetween(2, 4).doesNotHaveDuplicates();
            assertThat(template.clauses()).extracting(Clause::code).doesNotHaveDuplicates();
            List<Problem> problems = new ArrayList<>();
            template.plain().forEach(line -> problems.addAll(Blanks.problems("plain", line, known.keySet())));
            template.clauses()
                    .forEach(clause -> problems.addAll(Blanks.problems(clause.title(), clause.text(), known.keySet())));
            assertThat(problems).as(template.code()).isEmpty();
        }
    }

    @Test
    void anUnknownPlaceholderIsRefusedWithItsClauseAndItsName() {
        List<Problem> problems = Blanks.problems("Les frais", "Payé {frais}, le {jour} par {qui}.", known.keySet());
        assertThat(problems).extracting(Problem::key).containsOnly("error.agreement.placeholder");
        assertThat(problems)
                .extracting(Problem::arguments)
                .containsExactly(List.of("Les frais", "jour"), List.of("Les frais", "qui"));
        assertThat(Blanks.problems("Les frais", "Payé {frais", known.keySet()))
                .extracting(Problem::key)
                .containsExactly("error.agreement.brace");
    }

    @Test
    void aBlankSaysWhatIsToBeFilledAndADateIsReadInWords() {
        List<Blanks.Piece> pieces = Blanks.fill("Du {debut} au {fin}.", Map.of("debut", "2026-01-05"), known);
        assertThat(pieces)
                .containsExactly(
                        new Blanks.Piece("Du ", false),
                        new Blanks.Piece("5 janvier 2026", false),
                        new Blanks.Piece(" au ", false),
                        new Blanks.Piece("Dernier jour", true),
                        new Blanks.Piece(".", false));
    }

    @Test
    void whatThePlacementTellsFillsItsPlaceholdersAndNothingElse() {
        Map<String, Object> facts = new HashMap<>(Map.of("hours", 17.0, "peer", "Noé", "unknown", "x"));
        assertThat(Values.of(facts, known)).containsOnly(Map.entry("heures", "17"), Map.entry("personne", "Noé"));
        facts.put("hours", 17.5);
        assertThat(Values.of(facts, known)).containsEntry("heures", "17,5");
    }
}
