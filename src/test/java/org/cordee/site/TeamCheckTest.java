package org.cordee.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.cordee.reference.ReferencePacks;
import org.junit.jupiter.api.Test;

class TeamCheckTest {

    private final TeamCheck check = new PublicContent(new ReferencePacks()).teamCheck();

    @Test
    void namesTheLeastReadyFirstAndTwoAtMost() {
        assertThat(check.startWith(Map.of("talk", 2, "role", 1, "lead", 0, "support", 1, "voice", 2)))
                .extracting(TeamQuestion::code)
                .containsExactly("lead", "role");
    }

    @Test
    void namesWhatIsInPlace() {
        Map<String, Integer> ready = Map.of("talk", 2, "role", 2, "lead", 2, "support", 2, "voice", 2);
        assertThat(check.startWith(ready)).isEmpty();
        assertThat(check.inPlace(ready)).hasSize(5);
    }

    @Test
    void everyQuestionHasWordsInBothLanguages() {
        assertThat(check.questions()).hasSize(5).allSatisfy(question -> {
            assertThat(question.anchors()).hasSize(3).allSatisfy(anchor -> {
                assertThat(anchor.fr()).isNotBlank().doesNotContain("'");
                assertThat(anchor.en()).isNotBlank();
            });
            assertThat(question.first().fr()).isNotBlank();
        });
    }
}
