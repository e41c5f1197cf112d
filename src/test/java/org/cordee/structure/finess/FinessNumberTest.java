package org.cordee.structure.finess;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FinessNumberTest {
    @ParameterizedTest
    @ValueSource(strings = {"010007565", "750713406", "440029338", "970408605"})
    void acceptsRealNumbers(String number) {
        assertThat(FinessNumber.isValid(number)).isTrue();
    }

    @Test
    void countsTheLettersOfCorsicaAsOneAndTwo() {
        assertThat(FinessNumber.isValid("2A0000014")).isEqualTo(Luhn.holds("210000014"));
        assertThat(FinessNumber.isValid("2B0000020")).isEqualTo(Luhn.holds("220000020"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "010007566", "01000756", "0100075655", "2C0000014", "A10007565", "01000756X", "०१०००७५६५"})
    void refusesWhatIsNoNumber(String number) {
        assertThat(FinessNumber.isValid(number)).isFalse();
    }

    @Test
    void refusesEverySingleWrongDigit() {
        String real = "010007565";
        for (int i = 0; i < real.length(); i++) {
            for (char wrong = '0'; wrong <= '9'; wrong++) {
                if (wrong != real.charAt(i)) {
                    assertThat(FinessNumber.isValid(real.substring(0, i) + wrong + real.substring(i + 1)))
                            .isFalse();
                }
            }
        }
    }

    @Test
    void checksSiretAndLetsThePostOfficeHaveItsOwnRule() {
        assertThat(SireneNumber.isSiret("77220148900022")).isTrue();
        assertThat(SireneNumber.isSiret("77220148900023")).isFalse();
        assertThat(SireneNumber.isSiret("35600000000010")).isEqualTo(Luhn.holds("35600000000010") || 15 % 5 == 0);
        assertThat(SireneNumber.isSiret("35600000049837")).isTrue();
        assertThat(SireneNumber.isSiren("772201489")).isTrue();
        assertThat(SireneNumber.isSiren("772201480")).isFalse();
    }
}
