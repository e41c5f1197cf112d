package org.cordee.questionnaire;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.cordee.reference.Words;
import org.jspecify.annotations.Nullable;

/**
 * One version of a questionnaire as it is declared, never coded: what is asked, of whom, how it is scored and what is
 * known of it. A version never changes once it has been used. What is unknown is absent, and what was not read again in
 * its source is named in {@code unverified}.
 *
 * @param id what it is, such as {@code pair-p}
 * @param version 1, 2, 3…; another wording or another scoring is another version
 * @param abbr the name people say
 * @param measures what it is meant to measure
 * @param instruction said before the items, such as the weeks to think of; null where the licence keeps it
 * @param translations the languages it can be asked in
 * @param respondents who answers it
 * @param source the page its facts come from, an address or a reference; null while not found again
 * @param answers what an item is answered by, unless the item says otherwise; null while unknown
 * @param itemCount how many items, when they are not listed one by one; null when listed or unknown
 * @param items in the order they are asked
 * @param reversed the items where a high answer means the contrary
 * @param scales what is computed; empty while nothing is known of it
 * @param seconds estimated time to fill; null to estimate it by the number of items
 * @param homeMade whether it was written for this product and not validated, which is said wherever it shows
 * @param cautions what whoever reads its figures must know
 * @param demoOnly whether it is invented and exists in demonstrations only
 */
record Instrument(
        String id,
        int version,
        String abbr,
        Words name,
        Words measures,
        @Nullable Words instruction,
        List<Translation> translations,
        Set<Respondent> respondents,
        Licence licence,
        @Nullable String source,
        Validation validation,
        @Nullable AnswerScale answers,
        @Nullable Integer itemCount,
        List<Item> items,
        Set<String> reversed,
        List<Scale> scales,
        @Nullable Integer seconds,
        boolean homeMade,
        boolean demoOnly,
        List<Words> cautions,
        Set<Fact> unverified) {

    static final int SECONDS_PER_ITEM = 8;

    /** Fills what a file leaves out, and numbers the items that are known by their number alone. */
    Instrument {
        translations = orEmpty(translations);
        respondents = Set.copyOf(respondents);
        items = orEmpty(items);
        if (items.isEmpty() && itemCount != null) {
            items = IntStream.rangeClosed(1, itemCount).mapToObj(Item::numbered).toList();
        }
        reversed = orEmpty(reversed);
        scales = orEmpty(scales);
        cautions = orEmpty(cautions);
        unverified = orEmpty(unverified);
    }

    /** The item of this id. */
    Optional<Item> item(String itemId) {
        return items.stream().filter(item -> item.id().equals(itemId)).findFirst();
    }

    /** What an item is answered by; stops with {@link ScoringRefused} when the item or its answers are unknown. */
    AnswerScale answersOf(String itemId) {
        Item item = item(itemId).orElseThrow(() -> new ScoringRefused(abbr + " has no item " + itemId));
        AnswerScale own = item.answers() == null ? answers : item.answers();
        if (own == null) {
            throw new ScoringRefused("the answers of " + abbr + " " + itemId + " are not known");
        }
        return own;
    }

    boolean isReversed(String itemId) {
        return reversed.contains(itemId);
    }

    /** The scales whose items are known, and that can therefore be computed. */
    List<Scale> computable() {
        return scales.stream().filter(Scale::isComputable).toList();
    }

    /** Whether its items, their answers and at least one scale are known: only then may it be asked of anybody. */
    boolean canBeAsked() {
        boolean answersKnown = answers != null || items.stream().allMatch(item -> item.answers() != null);
        return !items.isEmpty() && answersKnown && !computable().isEmpty();
    }

    /** Whether the words of every item are here; otherwise whoever holds the right types them in. */
    boolean hasWords() {
        return !items.isEmpty() && items.stream().allMatch(item -> item.text() != null);
    }

    /** The time to fill all of it, in seconds: declared, or eight seconds an item. */
    int secondsToFill() {
        return Objects.requireNonNullElse(seconds, items.size() * SECONDS_PER_ITEM);
    }

    boolean isUnverified(Fact fact) {
        return unverified.contains(fact);
    }

    private static <T> List<T> orEmpty(@Nullable List<T> given) {
        return given == null ? List.of() : List.copyOf(given);
    }

    private static <T> Set<T> orEmpty(@Nullable Set<T> given) {
        return given == null ? Set.of() : Set.copyOf(given);
    }
}
