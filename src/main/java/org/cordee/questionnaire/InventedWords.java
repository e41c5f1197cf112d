package org.cordee.questionnaire;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cordee.platform.files.BroughtFile;

/** The words of the invented instrument, which mean nothing on purpose. */
final class InventedWords {

    private static final List<String> ITEMS = List.of(
            "Il fait clair dans la pièce inventée.",
            "Je vois la fenêtre inventée.",
            "Le volet inventé reste fermé.",
            "L’ombre inventée est longue.",
            "Je cherche une lampe inventée.",
            "La lampe inventée éclaire assez.");

    private InventedWords() {}

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
