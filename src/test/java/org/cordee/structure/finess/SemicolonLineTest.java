package org.cordee.structure.finess;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SemicolonLineTest {
    @Test
    void keepsEmptyValuesToTheLast() {
        assertThat(SemicolonLine.split("a;;b;"))
                .hasValueSatisfying(cells -> assertThat(cells).containsExactly("a", "", "b", ""));
    }

    @Test
    void readsAQuotedValueThatHoldsQuotesAndSemicolons() {
        assertThat(SemicolonLine.split("x;\"LIEU DE VIE \"\"X\"\"; ANNEXE\";y"))
                .hasValueSatisfying(cells -> assertThat(cells).containsExactly("x", "LIEU DE VIE \"X\"; ANNEXE", "y"));
    }

    @Test
    void leavesAQuoteInsideAnUnquotedValueAlone() {
        assertThat(SemicolonLine.split("FOYER \"LES PINS\";y"))
                .hasValueSatisfying(cells -> assertThat(cells).containsExactly("FOYER \"LES PINS\"", "y"));
    }

    @Test
    void undoesAQuotingDoneTwice() {
        assertThat(SemicolonLine.split("\"\"\"ACCUEIL \"\"\"\"AUX LUCIOLES\"\"\"\"\"\"\";y"))
                .hasValueSatisfying(cells -> assertThat(cells).containsExactly("ACCUEIL \"AUX LUCIOLES\"", "y"));
    }

    @Test
    void refusesOnlyTheLineWhoseQuoteIsNotClosed() {
        assertThat(SemicolonLine.split("x;\"LIEU DE VIE;y")).isEmpty();
    }
}
