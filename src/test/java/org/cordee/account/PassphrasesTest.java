package org.cordee.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PassphrasesTest {

    private static final Passphrases PASSPHRASES = new Passphrases(new SecretHashes(), new PassphraseStrength());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "motdepasse1234",
                "Mot de passe 2026",
                "azertyuiop123456",
                "qsdfghjklmù*qsdf",
                "jetaimemaman1985",
                "marseille2024!",
                "liberté égalité fraternité",
                "aaaaaaaaaaaaaaaa",
                "soleilsoleilsoleil",
                "14/07/1985 14/07/1985",
                "Camille Dupont 1985",
                "camille.dupont@exemple",
                "correct horse",
                "addictologie2026"
            })
    void whatIsSoonGuessedIsRefusedWithWhatToDo(String typed) {
        assertThat(PASSPHRASES.problem("passphrase", typed, "Camille Dupont", "camille.dupont@exemple.fr"))
                .hasValueSatisfying(
                        problem -> assertThat(problem.toString()).contains("error.account.passphrase_weak"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "quatre bateaux lents et verts",
                "sept ponts calmes sous la pluie",
                "Xk3!vT9#qLp2wB",
                "girafe tournevis orage biscotte",
                "la théière bleue chante faux"
            })
    void unrelatedWordsAndManagersPass(String typed) {
        assertThat(PASSPHRASES.problem("passphrase", typed, "Camille Dupont", "camille.dupont@exemple.fr"))
                .isEmpty();
    }

    @Test
    void elevenCharactersAreTooFew() {
        assertThat(PASSPHRASES.problem("passphrase", "Xk3!vT9#qLp", "Camille", null))
                .hasValueSatisfying(
                        problem -> assertThat(problem.toString()).contains("error.account.passphrase_short"));
    }

    @Test
    void aVeryLongOneIsMeasuredAtOnce() {
        PASSPHRASES.problem("passphrase", "quatre bateaux lents", "Camille", null);
        Instant start = Instant.now();
        assertThat(PASSPHRASES.problem("passphrase", "quatre bateaux lents ".repeat(9), "Camille", null))
                .isEmpty();
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(1));
    }
}
