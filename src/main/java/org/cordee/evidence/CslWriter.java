package org.cordee.evidence;

import java.util.List;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes CSL-JSON, one item for each publication; what is unknown is left out. */
final class CslWriter {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private CslWriter() {}

    static String write(List<Reference> references) {
        ArrayNode items = JSON.createArrayNode();
        references.forEach(reference -> item(items.addObject(), reference));
        return JSON.writeValueAsString(items) + "\n";
    }

    private static void item(ObjectNode item, Reference reference) {
        Citation citation = reference.citation();
        item.put("id", reference.id());
        item.put("type", citation.type().csl());
        put(item, "title", citation.title());
        authors(item, citation);
        put(item, "container-title", citation.container());
        if (citation.year() != null) {
            item.putObject("issued").putArray("date-parts").addArray().add(citation.year());
        }
        put(item, "volume", citation.volume());
        put(item, "issue", citation.issue());
        put(item, "page", citation.pages());
        put(item, "publisher", citation.publisher());
        put(item, "DOI", citation.doi());
        put(item, "URL", citation.url());
        put(item, "language", citation.language());
    }

    private static void authors(ObjectNode item, Citation citation) {
        if (citation.authors().isEmpty() && !citation.others()) {
            return;
        }
        ArrayNode authors = item.putArray("author");
        for (Author author : citation.authors()) {
            if (author.given().isEmpty()) {
                authors.addObject().put("literal", author.family());
            } else {
                authors.addObject().put("family", author.family()).put("given", author.given());
            }
        }
        if (citation.others()) {
            authors.addObject().put("literal", "et al.");
        }
    }

    private static void put(ObjectNode item, String name, String value) {
        if (!value.isEmpty()) {
            item.put(name, value);
        }
    }
}
