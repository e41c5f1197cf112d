package org.cordee.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads RIS: two letters, a dash, a value; from TY to ER. A line without its two letters goes on with the line before.
 */
final class RisReader {

    private static final Pattern LINE = Pattern.compile("^([A-Z][A-Z0-9])  ?-(?: (.*))?$");
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("TI", "title"),
            Map.entry("T1", "title"),
            Map.entry("CT", "title"),
            Map.entry("T2", "container"),
            Map.entry("JO", "container"),
            Map.entry("JF", "container"),
            Map.entry("JA", "container"),
            Map.entry("BT", "container"),
            Map.entry("PY", "year"),
            Map.entry("Y1", "year"),
            Map.entry("VL", "volume"),
            Map.entry("IS", "issue"),
            Map.entry("SP", "first_page"),
            Map.entry("EP", "last_page"),
            Map.entry("PB", "publisher"),
            Map.entry("DO", "doi"),
            Map.entry("UR", "url"),
            Map.entry("LA", "language"));

    private final List<Citation> read = new ArrayList<>();
    private @Nullable CitationFields open;
    private int openedAt;
    private String tag = "";
    private String value = "";

    private RisReader() {}

    static List<Citation> read(String text) {
        RisReader reader = new RisReader();
        String[] lines = text.split("\\R", -1);
        for (int at = 0; at < lines.length; at++) {
            reader.line(lines[at], at + 1);
        }
        if (reader.open != null) {
            throw new UnreadableFile("error.evidence.ris.open", reader.openedAt);
        }
        return reader.read;
    }

    private void line(String line, int number) {
        Matcher tagged = LINE.matcher(line.stripTrailing());
        if (tagged.matches()) {
            String given = tagged.group(2);
            tagged(tagged.group(1), given == null ? "" : given, number);
        } else if (!line.isBlank()) {
            if (open == null || tag.isEmpty()) {
                throw new UnreadableFile("error.evidence.ris.line", number);
            }
            value = value + " " + line.strip();
        }
    }

    private void tagged(String name, String given, int number) {
        CitationFields fields = open;
        if (name.equals("TY")) {
            if (fields != null) {
                throw new UnreadableFile("error.evidence.ris.open", openedAt);
            }
            open = new CitationFields();
            open.type(CitationType.ofRis(given.strip()));
            openedAt = number;
            return;
        }
        if (fields == null) {
            throw new UnreadableFile("error.evidence.ris.line", number);
        }
        keep(fields);
        if (name.equals("ER")) {
            close(fields);
        } else {
            tag = name;
            value = given;
        }
    }

    private void keep(CitationFields fields) {
        if (tag.equals("AU") || tag.equals("A1")) {
            fields.author(value);
        } else {
            String field = FIELDS.get(tag);
            if (field != null) {
                fields.set(field, value);
            }
        }
        tag = "";
        value = "";
    }

    private void close(CitationFields fields) {
        if (fields.get("title").isEmpty()) {
            throw new UnreadableFile("error.evidence.file.title", openedAt);
        }
        if (!fields.yearIsReadable()) {
            throw new UnreadableFile("error.evidence.file.year", openedAt);
        }
        read.add(fields.citation());
        open = null;
    }
}
