package org.cordee.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MeanFunnelTest {

    /** R: 5 + c(-1, 1) * qnorm(.975) * 8 / sqrt(16); 5 + c(-1, 1) * qnorm(.999) * 8 / sqrt(16). */
    @Test
    void limitsAreThoseOfR() {
        var funnel = new MeanFunnel(5, 8);
        assertThat(funnel.usual(16).low()).isCloseTo(1.08007203, within(1e-8));
        assertThat(funnel.usual(16).high()).isCloseTo(8.91992797, within(1e-8));
        assertThat(funnel.rare(16).low()).isCloseTo(-1.18046461, within(1e-8));
        assertThat(funnel.rare(16).high()).isCloseTo(11.18046461, within(1e-8));
    }

    @Test
    void nothingIsDrawnForNobody() {
        assertThatThrownBy(() -> new MeanFunnel(5, 0)).isInstanceOf(NotEstimable.class);
        assertThatThrownBy(() -> new MeanFunnel(5, 8).usual(0)).isInstanceOf(NotEstimable.class);
    }
}
