package org.cordee.agreement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The amendments around one document.
 *
 * @param made those that change it, the oldest first; one amendment tells its number by its place
 * @param changes the document it changes itself; null when it is an agreement of its own
 * @param others who may be concerned beside the structure, where a new one may be written; empty where none may
 */
record Amendments(List<Named> made, @Nullable Named changes, List<String> others) {

    /** A document and what its kind is called. */
    record Named(Document document, Template made) {}
}
