package org.cordee.evidence;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What identifies a publication, in the shape of CSL-JSON. Empty words mean unknown.
 *
 * @param others whether authors were left out of the list
 * @param container the journal or the book it is in
 * @param pages one page, a range, or an article number
 * @param language ISO 639 code
 */
record Citation(
        CitationType type,
        String title,
        List<Author> authors,
        boolean others,
        String container,
        @Nullable Integer year,
        String volume,
        String issue,
        String pages,
        String publisher,
        String doi,
        String url,
        String language) {

    static final int LONGEST_TITLE = 500;
    static final int LONGEST_WORD = 300;

    Citation {
        authors = List.copyOf(authors);
    }

    /** The authors as a list of references shows them. */
    String authorsShown() {
        String names = authors.stream().map(Author::shown).collect(Collectors.joining(", "));
        return others ? (names.isEmpty() ? "" : names + " et al.") : names;
    }

    /** Where and when it appeared: journal, year, volume, issue, pages. */
    String placeShown() {
        String number = issue.isEmpty() ? volume : volume + "(" + issue + ")";
        return Stream.of(container, publisher, year == null ? "" : year.toString(), number, pages)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** The address of the publication: its DOI, else its page, else empty. */
    String link() {
        return doi.isEmpty() ? url : "https://doi.org/" + doi;
    }

    /** The same work has the same mark: its DOI, else its title and year. */
    String mark() {
        return doi.isEmpty()
                ? "title:"
                        + title.toLowerCase(Locale.ROOT)
                                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                                .strip() + " " + year
                : "doi:" + doi.toLowerCase(Locale.ROOT);
    }

    /** Whether everything fits where it is kept. */
    boolean fits() {
        return title.length() <= LONGEST_TITLE
                && authors.size() <= 200
                && authors.stream().allMatch(author -> author.sorted().length() <= LONGEST_WORD)
                && Stream.of(container, volume, issue, pages, publisher, doi, language)
                        .allMatch(word -> word.length() <= LONGEST_WORD)
                && url.length() <= 1000;
    }

    /** A DOI without its address or prefix. */
    static String plainDoi(String typed) {
        return typed.strip().replaceFirst("(?i)^(?:https?://(?:dx\\.)?doi\\.org/|doi:\\s*)", "");
    }

    /** A web address that may be shown as a link, else empty. */
    static String plainUrl(String typed) {
        String url = typed.strip();
        return url.matches("(?i)https?://\\S+") ? url : "";
    }
}
