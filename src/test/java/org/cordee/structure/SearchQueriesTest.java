package org.cordee.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.cordee.platform.actor.Actor;
import org.cordee.structure.register.RegisterFixture;
import org.cordee.testkit.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SearchQueriesTest {
    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final SearchQueries SEARCH = new SearchQueries(DATABASE.sql());
    private static final PlaceQueries PLACES = new PlaceQueries(DATABASE.sql());

    @BeforeAll
    static void load() {
        new RegisterFixture(DATABASE).loadShippedContent();
    }

    private static <T> T read(Function<SearchQueries, T> question) {
        return DATABASE.as(new Actor.Visitor(), sql -> question.apply(SEARCH));
    }

    private static List<StructureSummary> search(String words) {
        return read(search -> search.find(SearchRequest.of(words), 20));
    }

    @Test
    void findsByThreeLettersOfAnyWordWhateverTheAccents() {
        assertThat(search("sal")).isNotEmpty();
        assertThat(search("SALIBA")).extracting(StructureSummary::name).containsExactly("CSAPA - CENTRE SALIBA");
        assertThat(search("préven")).isNotEmpty().hasSameSizeAs(search("preven"));
    }

    @Test
    void findsByTownPostcodeNumberAndCategoryTogether() {
        assertThat(search("nantes")).isNotEmpty().allMatch(found -> found.town().startsWith("NANTES"));
        assertThat(search("01000"))
                .isNotEmpty()
                .allMatch(found -> found.department().equals("01"));
        assertThat(search("010787844")).hasSize(1);
        assertThat(search("0107878")).hasSize(1);
        assertThat(search("caarud nantes"))
                .isNotEmpty()
                .allMatch(found -> found.category().equals("178"));
        assertThat(search("csapa")).hasSize(20);
        assertThat(search("zzz")).isEmpty();
    }

    @Test
    void putsNamesThatBeginSoFirst() {
        List<StructureSummary> found = search("basil");
        assertThat(found.get(0).name()).startsWith("BASILIADE");
    }

    @Test
    void pagesWithoutRepeatingNorForgetting() {
        var request = new SearchRequest(List.of("csapa"), List.of(), List.of("75", "44", "59"), null, false);
        List<UUID> all = read(search -> search.page(request, null, 400)).hits().stream()
                .map(hit -> hit.structure().id())
                .toList();
        List<UUID> paged = new ArrayList<>();
        UUID after = null;
        do {
            UUID from = after;
            SearchQueries.Found page = read(search -> search.page(request, from, 7));
            page.hits().forEach(hit -> paged.add(hit.structure().id()));
            assertThat(page.total()).isEqualTo(all.size());
            after = page.next();
        } while (after != null);
        assertThat(paged).containsExactlyElementsOf(all).hasSizeGreaterThan(14);
    }

    @Test
    void findsWhatIsNearAndSaysHowFar() {
        var nantes =
                DATABASE.as(new Actor.Visitor(), sql -> PLACES.find("44000").orElseThrow());
        assertThat(nantes.name()).isEqualTo("Nantes");
        var request = new SearchRequest(
                List.of(),
                List.of("197"),
                List.of(),
                new SearchRequest.Near(nantes.latitude(), nantes.longitude(), 60),
                false);
        List<SearchHit> hits = read(search -> search.page(request, null, 50)).hits();
        assertThat(hits).isNotEmpty();
        assertThat(hits).extracting(SearchHit::kilometres).isSorted();
        assertThat(hits.get(0).structure().town()).contains("NANTES");
        assertThat(hits.get(hits.size() - 1).kilometres()).isLessThan(90);
    }

    @Test
    void findsPlacesByTheBeginningOfTheirNameTheMostPopulatedFirst() {
        assertThat(DATABASE.as(
                                new Actor.Visitor(),
                                sql -> PLACES.find("saint naz").orElseThrow())
                        .name())
                .isEqualTo("Saint-Nazaire");
        assertThat(DATABASE.<Boolean>as(
                        new Actor.Visitor(), sql -> PLACES.find("xyzzy").isEmpty()))
                .isTrue();
    }

    @Test
    void listsNothingWhenNothingIsAsked() {
        assertThat(search("")).isEmpty();
        assertThat(search("- .")).isEmpty();
    }

    @Test
    void usesTheTrigramIndexUnderRowSecurity() {
        List<String> plan = DATABASE.as(new Actor.Visitor(), sql -> {
            sql.of("set local enable_seqscan = off").run();
            return sql.of("explain select id from structure.structure where search like '% sali%'")
                    .list(row -> row.text("QUERY PLAN"));
        });
        assertThat(String.join("\n", plan)).contains("structure_search");
    }
}
