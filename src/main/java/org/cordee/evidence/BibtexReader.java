package org.cordee.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads BibTeX entries; comments, preambles and text between entries are left out, {@code @string} names are replaced. */
final class BibtexReader {

    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("title", "title"),
            Map.entry("journal", "container"),
            Map.entry("journaltitle", "container"),
            Map.entry("booktitle", "container"),
            Map.entry("year", "year"),
            Map.entry("date", "year"),
            Map.entry("volume", "volume"),
            Map.entry("number", "issue"),
            Map.entry("issue", "issue"),
            Map.entry("pages", "pages"),
            Map.entry("publisher", "publisher"),
            Map.entry("school", "publisher"),
            Map.entry("institution", "publisher"),
            Map.entry("doi", "doi"),
            Map.entry("url", "url"),
            Map.entry("language", "language"));

    private final BibtexScanner scanner;
    private final Map<String, String> strings = new HashMap<>();
    private final List<Citation> read = new ArrayList<>();

    private BibtexReader(String text) {
        scanner = new BibtexScanner(text);
    }

    static List<Citation> read(String text) {
        BibtexReader reader = new BibtexReader(text);
        while (reader.scanner.toNextEntry()) {
            reader.entry();
        }
        return reader.read;
    }

    private void entry() {
        int line = scanner.line();
        String type = scanner.word().toLowerCase(Locale.ROOT);
        switch (type) {
            case "comment", "preamble" -> scanner.skipBlock();
            case "string" -> {
                char end = scanner.open();
                fields(end).forEach(strings::putIfAbsent);
            }
            default -> publication(type, line);
        }
    }

    private void publication(String type, int line) {
        char end = scanner.open();
        scanner.key(end);
        CitationFields fields = new CitationFields();
        fields.type(CitationType.ofBibtex(type));
        fields(end).forEach((name, value) -> {
            String field = FIELDS.get(name);
            if (name.equals("author")) {
                BibtexNames.read(value, fields);
            } else if (field != null) {
                fields.set(field, LatexText.plain(value));
            }
        });
        if (fields.get("title").isEmpty()) {
            throw new UnreadableFile("error.evidence.file.title", line);
        }
        if (!fields.yearIsReadable()) {
            throw new UnreadableFile("error.evidence.file.year", line);
        }
        read.add(fields.citation());
    }

    private Map<String, String> fields(char end) {
        Map<String, String> fields = new LinkedHashMap<>();
        while (!scanner.closes(end)) {
            String name = scanner.word().toLowerCase(Locale.ROOT);
            scanner.expect('=');
            fields.putIfAbsent(name, scanner.value(strings));
            scanner.comma(end);
        }
        return fields;
    }
}
