package org.cordee.evidence;

import java.util.List;
import java.util.Map;
import org.cordee.platform.web.Page;
import org.cordee.reference.Words;

/**
 * One publication.
 *
 * @param topics the titles of the statements, by code
 * @param mayKeep whether the reader may change it
 */
record ReferencePage(Reference reference, Map<String, Words> topics, boolean mayKeep) implements Page {

    @Override
    public String template() {
        return "evidence/reference";
    }

    @Override
    public String titleKey() {
        return "evidence.reference.title";
    }

    @Override
    public List<Object> titleArguments() {
        return List.of(reference.citation().title());
    }

    @Override
    public String windowTitleKey() {
        return "evidence.library.window";
    }
}
