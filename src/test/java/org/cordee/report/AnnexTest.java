package org.cordee.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cordee.statistics.Figure;
import org.cordee.statistics.Period;
import org.junit.jupiter.api.Test;

class AnnexTest {

    private static final Period YEAR = Period.year(2025);

    @Test
    void everyStructureHasTheSameRows() {
        var small = Annex.ofStructure(Region.structure("44", 4, 1), YEAR);
        var unmeasured = Annex.ofStructure(new StructureYear(new UUID(0, 1), "44", Map.of()), YEAR);

        assertThat(small.lines()).extracting(AnnexLine::key).hasSameElementsAs(keys(unmeasured));
        assertThat(small.lines()).hasSize(AnnexRow.values().length);
        assertThat(unmeasured.lines()).allMatch(line -> line.figure() instanceof Figure.Absent);
    }

    @Test
    void aStructureSeesItsWorkUnmaskedAndNoPersonsBelowFive() {
        var annex = Annex.ofStructure(Region.structure("44", 4, 1), YEAR);

        assertThat(figure(annex, AnnexRow.ACTS).number()).contains(BigDecimal.valueOf(4));
        assertThat(figure(annex, AnnexRow.HOURS).number()).contains(BigDecimal.valueOf(3));
        assertThat(figure(annex, AnnexRow.ATTENDANCES)).isInstanceOf(Figure.Attendance.class);
        assertThat(figure(annex, AnnexRow.ACTIVE_PEERS)).isInstanceOf(Figure.Masked.class);
    }

    @Test
    void aRealisticRegionShowsMoreFiguresThanMasks() {
        var annex = RegionAnnex.of(Region.realistic(), YEAR);

        assertThat(annex.shown()).isGreaterThan(annex.masked());
        assertThat(annex.shown()).isGreaterThanOrEqualTo(12);
        assertThat(figure(annex, AnnexRow.ACTS).number()).isPresent();
        assertThat(figure(annex, AnnexRow.ACTIVE_PEERS).number()).contains(BigDecimal.valueOf(35));
    }

    @Test
    void statusesAreMergedBeforeTheyAreMasked() {
        var statuses = RegionAnnex.of(Region.realistic(), YEAR).breakdowns().get(0);

        assertThat(statuses.lines())
                .extracting(AnnexLine::key)
                .containsExactly("report.status.employee", "report.status.other");
        assertThat(statuses.lines())
                .extracting(line -> line.figure().number().orElseThrow().longValue())
                .containsExactly(12L, 23L);
    }

    @Test
    void aRegionWithFewPeersShowsOneTotalOrNone() {
        var twelve = new RegionYear(Region.realistic().structures(), Map.of("employee", 4L, "volunteer", 8L));
        var four = new RegionYear(Region.realistic().structures(), Map.of("employee", 4L));

        assertThat(RegionAnnex.of(twelve, YEAR).breakdowns().get(0).lines()).isEmpty();
        assertThat(figure(RegionAnnex.of(twelve, YEAR), AnnexRow.ACTIVE_PEERS).number())
                .contains(BigDecimal.valueOf(12));
        assertThat(figure(RegionAnnex.of(four, YEAR), AnnexRow.ACTIVE_PEERS)).isInstanceOf(Figure.Masked.class);
    }

    @Test
    void theWorkOfTwoStructuresIsNotARegionalFigure() {
        var two = new RegionYear(List.of(Region.structure("44", 100, 1), Region.structure("49", 90, 2)), Map.of());

        assertThat(RegionAnnex.of(two, YEAR).shown()).isEqualTo(1);
        assertThat(figure(RegionAnnex.of(two, YEAR), AnnexRow.ACTIVE_PEERS).number())
                .contains(BigDecimal.ZERO);
    }

    @Test
    void aLevelUsedByOneStructureIsNotGivenBackByTheTotal() {
        var annex = RegionAnnex.of(Region.realistic(), YEAR);

        assertThat(figure(annex, AnnexRow.LEVEL_PARTNERSHIP)).isInstanceOf(Figure.Masked.class);
        assertThat(annex.levels().stream().filter(line -> line.figure() instanceof Figure.Masked))
                .hasSizeGreaterThanOrEqualTo(2);
    }

    private static Figure figure(Annex annex, AnnexRow row) {
        return annex.lines().stream()
                .filter(line -> line.key().equals(row.key()))
                .map(AnnexLine::figure)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> keys(Annex annex) {
        return annex.lines().stream().map(AnnexLine::key).toList();
    }
}
