package org.cordee.structure.finess;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PhoneReaderTest {
    @Test
    void readsMainlandNumbersWithOrWithoutSpaces() {
        assertThat(PhoneReader.read("0474233661", Zone.METROPOLE)).containsExactly("+33474233661");
        assertThat(PhoneReader.read("04 74 45 46 47", Zone.METROPOLE)).containsExactly("+33474454647");
    }

    @Test
    void readsAnOverseasNumberByThePlanOfItsDepartment() {
        assertThat(PhoneReader.read("0690358201", Zone.of("971"))).containsExactly("+590690358201");
        assertThat(PhoneReader.read("0690358201", Zone.of("44"))).isEmpty();
    }

    @Test
    void acceptsAMainlandNumberOverseas() {
        assertThat(PhoneReader.read("0145678901", Zone.of("974"))).containsExactly("+33145678901");
    }

    @Test
    void findsTwoNumbersInOneField() {
        assertThat(PhoneReader.read("0474233661 / 0474454647", Zone.METROPOLE))
                .containsExactly("+33474233661", "+33474454647");
        assertThat(PhoneReader.read("04742336610474454647", Zone.METROPOLE))
                .containsExactly("+33474233661", "+33474454647");
        assertThat(PhoneReader.read("04 74 23 36 61 ou 04 74 45 46 47", Zone.METROPOLE))
                .hasSize(2);
    }

    @Test
    void dropsWhatIsNoNumber() {
        assertThat(PhoneReader.read("standard", Zone.METROPOLE)).isEmpty();
        assertThat(PhoneReader.read("0000000000", Zone.METROPOLE)).isEmpty();
    }
}
