package org.cordee.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RegionMapTest {
    private final Outlines outlines = new Outlines();

    private static SearchHit at(double latitude, double longitude) {
        var summary = new StructureSummary(
                UUID.randomUUID(), StructureKind.ESTABLISHMENT, "N", "197", "CSAPA", "T", "44", null, null, null);
        return new SearchHit(summary, "44000", latitude, longitude, false, null, null);
    }

    @Test
    void drawsTheDepartmentsAskedForAndPutsPointsInside() {
        RegionMap map = RegionMap.of(outlines.of(List.of("44", "49", "53", "72", "85")), List.of(at(47.218, -1.553)));
        assertThat(map.shapes()).hasSize(5);
        assertThat(map.spots()).singleElement().satisfies(spot -> {
            assertThat(spot.x()).isBetween(0.0, (double) map.width());
            assertThat(spot.y()).isBetween(0.0, (double) map.height());
        });
        assertThat(map.height()).isLessThanOrEqualTo(760);
    }

    @Test
    void keepsTheProportionsOfTheGround() {
        RegionMap map =
                RegionMap.of(outlines.of(List.of("44")), List.of(at(47.2, -1.6), at(47.2, -1.4), at(47.3, -1.6)));
        double east = map.spots().get(1).x() - map.spots().get(0).x();
        double north = map.spots().get(0).y() - map.spots().get(2).y();
        double ratio = east / 0.2 / (north / 0.1);
        assertThat(ratio).isCloseTo(Math.cos(Math.toRadians(47.3)), within(0.02));
    }

    @Test
    void leavesOutPointsElsewhereAndDrawsNothingWithoutOutline() {
        assertThat(RegionMap.of(outlines.of(List.of("44")), List.of(at(43.3, 5.4)))
                        .spots())
                .isEmpty();
        assertThat(RegionMap.of(outlines.of(List.of("ZZ")), List.of(at(43.3, 5.4)))
                        .isDrawn())
                .isFalse();
    }

    @Test
    void knowsEveryDepartmentOfTheMainlandAndOverseas() {
        assertThat(outlines.of(List.of("01", "2A", "2B", "75", "971", "972", "973", "974", "976")))
                .hasSize(9);
    }
}
