package org.cordee.agreement;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One version of the words of a document: what it was made from, frozen, and what fills it.
 *
 * @param plain the first page
 * @param filled the values by placeholder; an empty one is left out
 */
record DocumentWords(List<String> plain, List<Clause> clauses, Map<String, String> filled) {

    DocumentWords {
        filled = new TreeMap<>(filled);
    }

    static DocumentWords of(Template template, Map<String, String> filled) {
        return new DocumentWords(template.plain(), template.clauses(), filled);
    }

    DocumentWords filledWith(Map<String, String> values) {
        return new DocumentWords(plain, clauses, values);
    }

    /** The placeholders used, in the order of the document. */
    List<Placeholder> blanks(Map<String, Placeholder> known) {
        Set<String> used = Stream.concat(plain.stream(), clauses.stream().map(Clause::text))
                .flatMap(text -> Blanks.in(text).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return used.stream().filter(known::containsKey).map(known::get).toList();
    }

    /** The placeholders nobody filled in yet. */
    List<Placeholder> toFill(Map<String, Placeholder> known) {
        return blanks(known).stream()
                .filter(placeholder -> !filled.containsKey(placeholder.code()))
                .toList();
    }
}
