package org.cordee.questionnaire;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cordee.platform.files.BroughtFile;

/** Words that stand for those of an instrument in a demonstration, and mean nothing on purpose. */
final class InventedWords {

    private static final List<String> ITEMS = List.of(
            "Il fait clair dans la pièce inventée.",
            "Je vois la fenêtre inventée.",
            "Le volet inventé reste fermé.",
            "L’ombre inventée est longue.",
            "Je cherche une lampe inventée.",
            "La lampe inventée éclaire assez.");

    private static final String GRANTED = "Mots inventés pour la démonstration : ce ne sont pas les mots officiels";

    private InventedWords() {}

    /** Numbered sentences instead of the official words, for an instrument that asks for no letter. */
    static NewPermission numbered(Instrument instrument) {
        Map<String, String> items = new HashMap<>();
        instrument
                .items()
                .forEach(item -> items.put(
                        item.id(),
                        "Phrase inventée n° " + item.id() + " : elle remplace ici une phrase du questionnaire."));
        AnswerScale answers = Objects.requireNonNull(instrument.answers());
        return new NewPermission(
                instrument.id(),
                "fr",
                GRANTED,
                "La coordination (démonstration)",
                new TypedWords(
                        "Démonstration : ces phrases sont inventées, les vraies appartiennent à leurs auteurs.",
                        items,
                        Map.of(answers.min(), "jamais (inventé)", answers.max(), "toujours (inventé)")),
                null);
    }

    static NewPermission of(Instrument invented, BroughtFile letter) {
        Map<String, String> items = new HashMap<>();
        for (int each = 0; each < invented.items().size(); each++) {
            items.put(invented.items().get(each).id(), ITEMS.get(each));
        }
        return new NewPermission(
                invented.id(),
                "fr",
                "Courrier inventé pour la démonstration",
                "La direction (démonstration)",
                new TypedWords(
                        "Répondez sans réfléchir : cette mesure est inventée.",
                        items,
                        Map.of(1, "pas d’accord", 3, "entre les deux", 5, "d’accord")),
                letter);
    }
}
