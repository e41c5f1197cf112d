package org.cordee.pathway.diagnosis;

import java.util.ArrayList;
import java.util.List;
import org.cordee.platform.web.Page;

/** One practice a card, four cards a page, to go through them aloud. */
record CardsPage(DiagnosisContent content) implements Page {

    private static final int A_ROW = 2;
    private static final int ROWS = 2;

    /** A card, with the words of its section. */
    record Card(Section section, Practice practice) {}

    /** Sheets of rows of cards. */
    List<List<List<Card>>> sheets() {
        List<Card> cards = content.sections().stream()
                .flatMap(section -> section.practices().stream().map(practice -> new Card(section, practice)))
                .toList();
        return cut(cut(cards, A_ROW), ROWS);
    }

    private static <T> List<List<T>> cut(List<T> all, int size) {
        List<List<T>> parts = new ArrayList<>();
        for (int from = 0; from < all.size(); from += size) {
            parts.add(all.subList(from, Math.min(all.size(), from + size)));
        }
        return parts;
    }

    @Override
    public String template() {
        return "pathway/diagnosis/cards";
    }

    @Override
    public String titleKey() {
        return "diagnosis.cards.title";
    }
}
