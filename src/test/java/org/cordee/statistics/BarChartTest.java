package org.cordee.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BarChartTest {

    private static final Basis BASIS = new Basis(Unit.ACTS, Period.year(2025), "report.method.acts");

    @Test
    void barsAreInProportionAndAMaskedOneKeepsItsLine() {
        var chart = BarChart.of(
                "Actes",
                "Par niveau",
                List.of(
                        new BarChart.Entry("a", Figure.Work.of(50, BASIS), "50"),
                        new BarChart.Entry("b", Figure.Work.of(100, BASIS), "100"),
                        new BarChart.Entry("c", new Figure.Masked(BASIS), "non affiché")));

        assertThat(chart.bars()).extracting(BarChart.Bar::length).containsExactly(160, 320, 0);
        assertThat(chart.bars()).extracting(BarChart.Bar::top).isSorted().doesNotHaveDuplicates();
        assertThat(chart.height()).isGreaterThan(chart.bars().get(2).top());
    }

    @Test
    void aChartOfNothingHasNoBars() {
        var chart = BarChart.of("Actes", "", List.of(new BarChart.Entry("a", Figure.Work.of(0, BASIS), "0")));

        assertThat(chart.bars().get(0).length()).isZero();
    }
}
