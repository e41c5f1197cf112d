package org.cordee.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads CSL-JSON: one item, a list of items, or an object that holds them under {@code items}. */
final class CslReader {

    private static final Map<String, String> FIELDS = Map.of(
            "title", "title",
            "container-title", "container",
            "volume", "volume",
            "issue", "issue",
            "page", "pages",
            "publisher", "publisher",
            "DOI", "doi",
            "URL", "url",
            "language", "language");

    private CslReader() {}

    static List<Citation> read(String text) {
        JsonNode root = parse(text);
        JsonNode items = root.path("items").isArray() ? root.path("items") : root;
        List<Citation> read = new ArrayList<>();
        if (items.isArray()) {
            items.forEach(item -> read.add(item(item, read.size() + 1)));
        } else {
            read.add(item(items, 1));
        }
        return read;
    }

    private static JsonNode parse(String text) {
        try {
            return JsonMapper.shared().readTree(text);
        } catch (JacksonException broken) {
            int line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNr();
            throw new UnreadableFile("error.evidence.csl.line", Math.max(1, line));
        }
    }

    private static Citation item(JsonNode item, int number) {
        CitationFields fields = new CitationFields();
        fields.type(CitationType.ofCsl(item.path("type").asString("")));
        FIELDS.forEach((name, field) -> fields.set(field, item.path(name).asString("")));
        fields.set("year", year(item.path("issued")));
        item.path("author").forEach(author -> author(author, fields));
        if (fields.get("title").isEmpty()) {
            throw new UnreadableFile("error.evidence.csl.title", number);
        }
        if (!fields.yearIsReadable()) {
            throw new UnreadableFile("error.evidence.csl.year", number);
        }
        return fields.citation();
    }

    private static void author(JsonNode author, CitationFields fields) {
        String literal = author.path("literal").asString("").strip();
        if (Author.isOthers(literal)) {
            fields.author(literal);
        } else if (literal.isEmpty()) {
            String particle = author.path("non-dropping-particle").asString("");
            String family = (particle + " " + author.path("family").asString("")).strip();
            fields.author(new Author(family, author.path("given").asString("").strip()));
        } else {
            fields.author(new Author(literal, ""));
        }
    }

    private static String year(JsonNode issued) {
        JsonNode first = issued.path("date-parts").path(0).path(0);
        return first.isMissingNode()
                ? issued.path("raw").asString(issued.path("literal").asString(""))
                : first.asString("");
    }
}
