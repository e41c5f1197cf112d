package org.cordee.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WordingGuardTest {

    private static final List<String> TOO_MUCH = List.of(
            "grâce à",
            "Grâce au",
            "GRÂCE AUX",
            "grace a",
            "grâce\u00a0à",
            "grâce notamment à",
            "grâce, en grande partie, à",
            "prouve",
            "Prouvent",
            "prouvé",
            "prouvées",
            "prouvait",
            "prouveront",
            "prou\u00advant",
            "efficacité démontrée",
            "EFFICACITÉ EST DÉMONTRÉE",
            "efficacité de la pair-aidance a été démontrée",
            "efficacité n’est plus à démontrer",
            "efficacité prouvée",
            "démontrent son efficacité",
            "démontré l’efficacité",
            "scientifiquement démontré",
            "fait ses preuves",
            "preuve que",
            "preuve de l’efficacité",
            "thanks to",
            "Thanks largely to",
            "proves",
            "proven",
            "unproven",
            "proof that",
            "demonstrated effectiveness",
            "demonstrates the efficacy",
            "effectiveness has been demonstrated");

    private static final List<String> FINE = List.of(
            "On observe une confiance plus grande, associée à la présence d’un·e pair.",
            "Elle éprouve de l’espoir et l’équipe approuve.",
            "Une preuve d’identité, des preuves insuffisantes, un niveau de preuve faible.",
            "Elle marche avec grâce, elle rend grâce.",
            "Une efficacité à mieux connaître.",
            "La démonstration a lieu jeudi.",
            "This may improve trust; the team approves.",
            "The provenance of the figures is told.",
            "");

    @Test
    void namesEveryWordThatTurnsAnObservationIntoACause() {
        for (String words : TOO_MUCH) {
            String sentence = "Ici, l’équipe dit : " + words + " cela, tout change.";
            assertThat(WordingGuard.checkClaim(sentence, ClaimLevel.BEFORE_AFTER))
                    .as(words)
                    .isNotEmpty()
                    .allSatisfy(found -> {
                        assertThat(sentence.substring(found.from())).startsWith(found.words());
                        assertThat(found.instead()).isNotBlank();
                    });
        }
    }

    @Test
    void readsAccentsWrittenInTwoPartsAndShowsThemAsTyped() {
        String sentence = Normalizer.normalize("Tout va mieux grâce à elle", Normalizer.Form.NFD);
        assertThat(WordingGuard.checkClaim(sentence, ClaimLevel.ACTIVITY))
                .extracting(WordingGuard.Finding::words)
                .containsExactly(Normalizer.normalize("grâce à", Normalizer.Form.NFD));
    }

    @Test
    void leavesHonestSentencesAlone() {
        for (String sentence : FINE) {
            assertThat(WordingGuard.checkClaim(sentence, ClaimLevel.ACTIVITY))
                    .as(sentence)
                    .isEmpty();
        }
    }

    @Test
    void holdsBelowLevelFourAndNotFromThereOn() {
        for (ClaimLevel level : ClaimLevel.values()) {
            boolean refused =
                    !WordingGuard.checkClaim("Cela prouve tout.", level).isEmpty();
            assertThat(refused).as(level.name()).isEqualTo(level.rung() < 4);
        }
    }

    @Test
    void neverTouchesAQuotation() {
        Wording said = new Wording.Quotation("Grâce à Nadia, je suis revenu. Ça prouve que…", "un usager");
        assertThat(WordingGuard.check(said, ClaimLevel.ACTIVITY)).isEmpty();
    }

    @Test
    void aQuotationNobodySaidIsRefused() {
        assertThatThrownBy(() -> new Wording.Quotation("Grâce à elle", "  "))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void guillemetsDoNotMakeAQuotation() {
        assertThat(WordingGuard.checkClaim("« Grâce à elle », dit le directeur.", ClaimLevel.ACTIVITY))
                .hasSize(1);
    }

    @Test
    void findsEachInTheOrderOfTheTextAndNothingTwice() {
        assertThat(WordingGuard.checkClaim(
                        "L’efficacité est prouvée, et grâce aux pairs cela se prouve.", ClaimLevel.ACTIVITY))
                .extracting(WordingGuard.Finding::words)
                .containsExactly("efficacité est prouvée", "grâce aux", "prouve");
    }

    @Test
    void doesNotDependOnTheLanguageOfTheMachine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(WordingGuard.checkClaim("EFFICACITÉ DÉMONTRÉE", ClaimLevel.ACTIVITY))
                    .hasSize(1);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void whatItProposesAndWhatEachLevelOffersPassesIt() {
        for (String words : TOO_MUCH) {
            WordingGuard.checkClaim(words, ClaimLevel.ACTIVITY)
                    .forEach(found -> assertThat(WordingGuard.checkClaim(found.instead(), ClaimLevel.ACTIVITY))
                            .isEmpty());
        }
        for (ClaimLevel level : ClaimLevel.values()) {
            assertThat(WordingGuard.checkClaim(String.join(" ", level.honestFrench()), ClaimLevel.ACTIVITY))
                    .isEmpty();
            assertThat(WordingGuard.checkClaim(String.join(" ", level.honestEnglish()), ClaimLevel.ACTIVITY))
                    .isEmpty();
        }
    }

    @Test
    void aRungIsAPlaceOnTheLadder() {
        assertThat(ClaimLevel.of(3)).isEqualTo(ClaimLevel.INTERRUPTED_SERIES);
        assertThatThrownBy(() -> ClaimLevel.of(6)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ClaimLevel.of(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}
