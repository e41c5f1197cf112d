package org.cordee.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cordee.reference.ReferencePacks;
import org.cordee.reference.Words;
import org.cordee.statistics.ClaimLevel;
import org.cordee.statistics.WordingGuard;
import org.junit.jupiter.api.Test;

class ShippedEvidenceTest {

    private final ReferencePacks packs = new ReferencePacks();
    private final List<Reference> library =
            List.of(packs.latest("evidence-library").as(Reference[].class));
    private final List<Statement> statements =
            List.of(packs.latest("evidence-statements").as(Statement[].class));

    @Test
    void theLibraryHoldsThirtyThreePublicationsEachOnce() {
        assertThat(library).hasSize(33);
        assertThat(library.stream().map(Reference::id)).doesNotHaveDuplicates();
        assertThat(library.stream().map(reference -> reference.citation().mark()))
                .doesNotHaveDuplicates();
    }

    @Test
    void nullAndUnfavourableResultsAreAmongThem() {
        for (String id : List.of("gillard-2022", "cupp-2022", "coach-pilot-2023", "beaudoin-2022")) {
            assertThat(one(id).assessment().bearings())
                    .as(id)
                    .anyMatch(bearing -> bearing.direction() == Direction.NULL);
        }
        assertThat(library).anyMatch(reference -> reference.assessment().says("team", Direction.AGAINST));
    }

    @Test
    void whatIsSaidOfASubjectIsSaidOfAStatementThatExists() {
        Set<String> codes = statements.stream().map(Statement::code).collect(Collectors.toSet());
        assertThat(library.stream()
                        .flatMap(reference -> reference.assessment().bearings().stream())
                        .map(Bearing::subject))
                .isSubsetOf(codes)
                .containsAll(codes);
    }

    @Test
    void fieldsToCheckAreFieldsTheScreenShows() {
        assertThat(library.stream().flatMap(reference -> reference.assessment().toCheck().stream()))
                .isSubsetOf("title", "authors", "year", "pages", "doi", "design", "result");
        assertThat(library)
                .allSatisfy(reference ->
                        assertThat(reference.assessment().retractionCheckedOn()).isNull());
    }

    @Test
    void theGuardFindsNothingInWhatTheProductItselfSays() {
        Stream<Words> said = Stream.concat(
                library.stream()
                        .flatMap(reference -> Stream.of(
                                reference.assessment().summary(),
                                reference.assessment().result())),
                statements.stream()
                        .flatMap(statement -> Stream.concat(
                                Stream.of(statement.title(), statement.claim(), statement.measure()),
                                statement.findings().stream()
                                        .flatMap(finding ->
                                                Stream.of(finding.about(), finding.says(), finding.why())))));
        assertThat(said.filter(Objects::nonNull)
                        .flatMap(words -> Stream.of(words.in(Locale.FRENCH), words.in(Locale.ENGLISH)))
                        .flatMap(text -> WordingGuard.checkClaim(text, ClaimLevel.BEFORE_AFTER).stream()))
                .isEmpty();
    }

    @Test
    void theFilterKeepsWhatIsAsked() {
        assertThat(new LibraryFilter("efficiency", Direction.NULL, "").of(library, Locale.FRENCH))
                .extracting(Reference::id)
                .contains("gillard-2022", "cupp-2022")
                .doesNotContain("tinland-2022");
        assertThat(new LibraryFilter("", null, "EDDIE d").of(library, Locale.FRENCH))
                .extracting(Reference::id)
                .containsExactly("eddie-2019");
        assertThat(new LibraryFilter("", null, "population psychiatrique").of(library, Locale.ENGLISH))
                .isEmpty();
    }

    private Reference one(String id) {
        return library.stream()
                .filter(reference -> reference.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
