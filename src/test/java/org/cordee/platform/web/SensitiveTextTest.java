package org.cordee.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.cordee.platform.Problem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SensitiveTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "255081416802538",
                "2 55 08 14 168 025 38",
                "2 55 08 14 168 025",
                "son numéro : 2.55.08.14.168.025.38.",
                "2-55-08-14-168-025-38",
                "２５５０８１４１６８０２５３８",
                "1 85 05 2A 006 084 77",
                "185052b00608404",
                "INS 2550814168025 38",
                "OID 1.2.250.1.213.1.4.8"
            })
    void refusesTheNumberOfAPersonHoweverSpaced(String text) {
        assertThat(refusal(text)).isEqualTo("error.sensitive.number");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0612345678",
                "06 12 34 56 78",
                "appeler le 02.40.08.33.33 demain",
                "+33 6 12 34 56 78",
                "0033 (0)2 40 08 33 33",
                "+262 692 12 34 56",
                "06-12-34-56-78"
            })
    void refusesAPhoneNumber(String text) {
        assertThat(refusal(text)).isEqualTo("error.sensitive.phone");
    }

    @ParameterizedTest
    @ValueSource(strings = {"camille.d@exemple.fr", "camille (at) exemple.fr", "camille arobase exemple.org"})
    void refusesAnEmailAddress(String text) {
        assertThat(refusal(text)).isEqualTo("error.sensitive.email");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "J’ai appris à me taire 10 minutes.",
                "Groupe du 12/03/2026, 8 personnes, 1 h 30",
                "le 3114 ou le 15, jour et nuit",
                "2026-03-12 14:30",
                "De 1985 à 2005, puis 2014",
                "code postal 44000, 3 fois"
            })
    void keepsOrdinaryWords(String text) {
        assertThat(refusal(text)).isEmpty();
    }

    private static String refusal(String text) {
        return SensitiveText.refusal("learned", text).map(Problem::key).orElse("");
    }
}
