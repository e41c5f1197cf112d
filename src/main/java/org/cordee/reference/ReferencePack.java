package org.cordee.reference;

import java.time.LocalDate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One version of one piece of reference content. A version never changes once it has been used: a change is a new
 * version.
 *
 * @param id what it is, such as {@code recovery-declaration}
 * @param version 1, 2, 3…
 * @param date when this version was written
 * @param source where the content comes from
 * @param content the content itself
 */
public record ReferencePack(String id, int version, LocalDate date, String source, JsonNode content) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** The content as a record; a content that does not fit is a fault. */
    public <T> T as(Class<T> type) {
        return JSON.treeToValue(content, type);
    }
}
