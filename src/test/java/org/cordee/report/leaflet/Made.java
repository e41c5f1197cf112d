package org.cordee.report.leaflet;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cordee.evidence.EvidenceFacts;
import org.cordee.evidence.ShippedFacts;
import org.cordee.questionnaire.result.BenefitResult;
import org.cordee.reference.ReferencePacks;

/** Leaflets made without a database. */
final class Made {

    static final ReferencePacks PACKS = new ReferencePacks();
    static final LeafletTexts TEXTS = new LeafletTexts(PACKS);
    static final EvidenceFacts EVIDENCE = ShippedFacts.of(PACKS);
    static final String LONG_PLACE =
            "Centre de soins, d’accompagnement et de prévention en addictologie du Centre hospitalier de l’Estuaire";
    private static final String SAID = "Je pensais que personne ne pouvait comprendre, et puis quelqu’un m’a dit : moi"
            + " aussi, j’ai attendu dans ce couloir. Ce jour-là, je suis resté. ";

    private Made() {}

    /** Of the region, or of a structure with the longest name and contact that may be typed. */
    static Leaflet leaflet(LeafletAudience audience, boolean structure, List<BenefitResult> results, int voices) {
        return new Leaflet(
                audience,
                TEXTS.text(),
                new Leaflet.Edition(TEXTS.version(), TEXTS.date(), LocalDate.of(2026, 12, 25)),
                structure ? LONG_PLACE : "Pays de la Loire",
                structure
                        ? "Marie-Claude de La Rochefordière, cadre supérieure de santé, 02 40 00 00 00, du lundi au jeudi, 9 h à 17 h"
                        : "",
                "https://pair-aidance.pays-de-la-loire.example"
                        + TEXTS.text().of(audience).path(),
                LeafletFigures.of(results, EVIDENCE),
                LeafletFigures.recovery(results).orElse(null),
                List.of(voice(true), voice(false)).subList(0, voices));
    }

    /** The longest words that fit, with the longest signature. */
    static Voice voice(boolean person) {
        String words = SAID.repeat(4).substring(0, Voice.LONGEST);
        return new Voice(
                UUID.randomUUID(),
                "Le couloir",
                List.of(words),
                "une infirmière de nuit du centre, avec toute l’équipe de l’accueil de jour",
                person);
    }
}
