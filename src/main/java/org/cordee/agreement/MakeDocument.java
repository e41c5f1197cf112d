package org.cordee.agreement;

import java.util.Optional;
import java.util.UUID;
import org.cordee.placement.DocumentGround;
import org.cordee.placement.DocumentGrounds;
import org.cordee.platform.Ids;
import org.cordee.platform.NotFound;
import org.cordee.platform.Outcome;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.time.Today;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes a document of a placement from a template, in the words of the territory; a second time gives the first. */
@Component
public class MakeDocument {

    private final DocumentGrounds grounds;
    private final DocumentTemplates templates;
    private final ClauseQueries clauses;
    private final DocumentQueries queries;
    private final DocumentStore store;
    private final Ids ids;
    private final Today today;

    MakeDocument(
            DocumentGrounds grounds,
            DocumentTemplates templates,
            ClauseQueries clauses,
            DocumentQueries queries,
            DocumentStore store,
            Ids ids,
            Today today) {
        this.grounds = grounds;
        this.templates = templates;
        this.clauses = clauses;
        this.queries = queries;
        this.store = store;
        this.ids = ids;
        this.today = today;
    }

    /** The document. */
    @Transactional
    public Outcome<UUID> handle(Actor.Person actor, UUID placement, String code) {
        DocumentGround ground = grounds.of(actor, placement);
        AgreementPolicy.mayMake(ground, code);
        Template template = clauses.worded(templates.get(code), ground.territory());
        if (code.equals(DocumentTemplates.AMENDMENT)) {
            throw new NotFound("an amendment of nothing");
        }
        Optional<Document> made = queries.of(placement).stream()
                .filter(document -> document.template().equals(code))
                .findFirst();
        if (made.isPresent()) {
            return Outcome.done(made.get().id());
        }
        Document document = Document.draft(ids.next(), ground, template, templates.version(), today.date());
        store.insert(document);
        DocumentWords words = DocumentWords.of(template, Values.of(ground.facts(), templates.placeholders()));
        store.keep(document.id(), document.number(), words, actor.account(), today.date());
        return Outcome.done(document.id());
    }
}
