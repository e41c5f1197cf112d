package org.cordee.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Gathers the fields of one publication while a file is read; the first value of a field stays. */
final class CitationFields {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(1[5-9]\\d{2}|20\\d{2})(?!\\d)");

    private final Map<String, String> words = new HashMap<>();
    private final List<Author> authors = new ArrayList<>();
    private CitationType type = CitationType.DOCUMENT;
    private boolean others;

    void type(CitationType read) {
        type = read;
    }

    void author(String sorted) {
        if (Author.isOthers(sorted)) {
            others = true;
        } else if (!sorted.isBlank()) {
            authors.add(Author.parse(sorted));
        }
    }

    void author(Author author) {
        if (!author.family().isEmpty()) {
            authors.add(author);
        }
    }

    void set(String field, String value) {
        if (!value.isBlank()) {
            words.putIfAbsent(field, value.strip().replaceAll("\\s+", " "));
        }
    }

    String get(String field) {
        return words.getOrDefault(field, "");
    }

    /** Whether a year is missing or readable. */
    boolean yearIsReadable() {
        return get("year").isEmpty() || YEAR.matcher(get("year")).find();
    }

    /** The publication. */
    Citation citation() {
        return new Citation(
                type,
                get("title"),
                authors,
                others,
                get("container"),
                year(),
                get("volume"),
                get("issue"),
                pages(),
                get("publisher"),
                Citation.plainDoi(get("doi")),
                Citation.plainUrl(get("url")),
                get("language"));
    }

    private String pages() {
        String first = get("first_page");
        if (first.isEmpty()) {
            return get("pages").replaceAll("\\s*[-–—]+\\s*", "-");
        }
        String last = get("last_page");
        return last.isEmpty() || last.equals(first) ? first : first + "-" + last;
    }

    private @Nullable Integer year() {
        Matcher found = YEAR.matcher(get("year"));
        return found.find() ? Integer.valueOf(found.group(1)) : null;
    }
}
