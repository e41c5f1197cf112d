package org.cordee.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cordee.reference.Words;
import org.springframework.stereotype.Component;

/** What other modules may show of documents signed by all: which, when and where, without who signed. */
@Component
public class KeptDocuments {

    private final KeptDocumentQueries queries;
    private final DocumentTemplates templates;

    KeptDocuments(KeptDocumentQueries queries, DocumentTemplates templates) {
        this.queries = queries;
        this.templates = templates;
    }

    /** A document that is signed by all, here or elsewhere. */
    public record Kept(Words title, LocalDate day, String href) {}

    /** Those of a structure that the actor may read, the latest signed first. */
    public List<Kept> of(UUID structure) {
        return queries.ofStructure(structure).stream()
                .map(line ->
                        new Kept(templates.get(line.template()).title(), line.day(), "/agreements/" + line.document()))
                .toList();
    }
}
