package org.cordee.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.cordee.platform.actor.Actors;
import org.cordee.statistics.ClaimLevel;
import org.cordee.statistics.WordingGuard;
import org.cordee.testkit.HtmlClient;
import org.cordee.testkit.LetOut;
import org.cordee.testkit.PdfJudge;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What a poster says of the answers: from results let out alone, setbacks with the rest, or why there is nothing. */
class PosterSaidTest {

    private final AskedPlace place = AskedPlace.fresh();
    private final HtmlClient director = place.application().signedIn(place.director());
    private final LetOut results = new LetOut(
            place.application().database(),
            place.place().territory(),
            place.place().structure());

    @Test
    void everyWayAnswersMovedIsSaidInOneSentence() throws IOException {
        UUID round = closed("m3");
        results.persons("A", place.today(), 8)
                .persons("S", place.today(), 0)
                .persons("H", place.today(), -7)
                .persons("R", place.today(), 9)
                .team(place.today(), 12);

        String sheet = poster(round);

        assertThat(sheet)
                .contains("Cela va mieux qu’au début : la confiance avec l’équipe, la vie de tous les jours.")
                .contains("Cela va moins bien qu’au début : l’espoir.")
                .contains("On ne voit pas de changement net : la honte, le regard sur soi.")
                .contains("On ne sait pas d’où cela vient.")
                .doesNotContain("le travail en équipe", "??");
        assertThat(WordingGuard.checkClaim(sheet, ClaimLevel.BEFORE_AFTER)).isEmpty();
        assertThat(director.get(address(round)).words()).contains("Cela va moins bien qu’au début : l’espoir.");
        director.cookie("language", "en");
        assertThat(poster(round)).contains("Less good than at the start: hope.");
        onOnePage(round);
    }

    @Test
    void nothingUnderTheThresholdNorOfOtherAnswersIsSaid() {
        UUID round = closed("m3");
        results.persons("A", place.today(), 8, 10, 10)
                .persons("H", place.today().minusDays(1), 8);
        assertThat(poster(round))
                .contains("comptées toutes ensemble à la fin du trimestre")
                .doesNotContain("mieux", "changement net");
    }

    @Test
    void theFirstTimeSaysWhenItIsAskedAgain() {
        assertThat(poster(closed("t0"))).contains("C’était la première fois", "une deuxième fois, à partir du");
    }

    @Test
    void onceTheQuarterIsOverTooFewAreToldKindlyAndWhenItIsCountedAgain() {
        LocalDate past = place.today().minusDays(120);
        Said said = Actors.as(
                place.director(),
                () -> place.application()
                        .bean(WhatWasSaid.class)
                        .of(place.place().structure(), Respondent.PERSON, "m3", past.minusDays(20), past));
        assertThat(said.silence()).isEqualTo(Said.Silence.TOO_FEW);
        assertThat(said.on()).isAfter(place.today());
        assertThat(said.moved()).isEmpty();
    }

    private String poster(UUID round) {
        return PdfJudge.words(director.get(address(round) + ".pdf").response().body());
    }

    private void onOnePage(UUID round) throws IOException {
        Map<String, String> lines = new HashMap<>();
        for (int line = 1; line <= Poster.MOST_LINES; line++) {
            lines.put(
                    "line_" + line,
                    "Nous gardons du temps pour parler. ".repeat(5).substring(0, 100));
        }
        director.submit(director.get(address(round)), address(round), lines);
        for (String language : List.of("fr", "en")) {
            director.cookie("language", language);
            byte[] pdf = director.get(address(round) + ".pdf").response().body();
            try (var document = Loader.loadPDF(pdf)) {
                assertThat(document.getNumberOfPages()).as(language).isEqualTo(1);
            }
            assertThat(PdfJudge.failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        }
    }

    private UUID closed(String moment) {
        UUID round = place.open(Respondent.PERSON, moment);
        place.close(round);
        return round;
    }

    private static String address(UUID round) {
        return "/measures/" + round + "/poster";
    }
}
