package org.cordee.agreement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cordee.platform.NotFound;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.Problems;
import org.cordee.platform.StaleVersion;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.time.Today;
import org.cordee.platform.web.SensitiveText;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Fills a document, says it is ready, and opens it again. Every change makes a new version; none is rewritten. */
@Component
public class WriteDocument {

    private final HeldDocuments held;
    private final DocumentTemplates templates;
    private final DocumentQueries queries;
    private final DocumentStore store;
    private final SigningQueries signing;
    private final SigningLetters letters;
    private final Today today;

    WriteDocument(
            HeldDocuments held,
            DocumentTemplates templates,
            DocumentQueries queries,
            DocumentStore store,
            SigningQueries signing,
            SigningLetters letters,
            Today today) {
        this.held = held;
        this.templates = templates;
        this.queries = queries;
        this.store = store;
        this.signing = signing;
        this.letters = letters;
        this.today = today;
    }

    /**
     * Keeps what fills the document, which is a draft again; signatures given to the words before count no more, and those
     * who gave them by link are told.
     */
    @Transactional
    public Outcome<UUID> fill(Actor.Person actor, UUID id, int version, Map<String, String> values) {
        Document document = held.leadingTo(actor, id, DocumentState.DRAFT);
        if (document.version() != version) {
            throw new StaleVersion("agreement.document");
        }
        DocumentWords before = words(document);
        Map<String, String> kept = new HashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (Placeholder blank : before.blanks(templates.placeholders())) {
            String value = values.getOrDefault(blank.code(), "").strip();
            SensitiveText.refusal(blank.code(), value).ifPresent(problems::add);
            if (!value.isEmpty()) {
                kept.put(blank.code(), value);
            }
        }
        if (!problems.isEmpty()) {
            return Outcome.refused(new Problems(problems));
        }
        int number = document.number() + 1;
        store.keep(id, number, before.filledWith(kept), actor.account(), today.date());
        store.move(document, DocumentState.DRAFT, number);
        if (document.state() == DocumentState.SIGNING) {
            letters.changed(signing.of(document));
        }
        return Outcome.done(id);
    }

    /** Says that nothing is left to fill; refused with every blank that is. */
    @Transactional
    public Outcome<UUID> ready(Actor.Person actor, UUID id) {
        Document document = held.leadingTo(actor, id, DocumentState.READY);
        List<Problem> left = words(document).toFill(templates.placeholders()).stream()
                .map(blank -> Problem.ofAll("error.agreement.blank", blank.words()))
                .toList();
        if (!left.isEmpty()) {
            return Outcome.refused(new Problems(left));
        }
        store.move(document, DocumentState.READY, document.number());
        return Outcome.done(id);
    }

    private DocumentWords words(Document document) {
        return queries.words(document).orElseThrow(() -> new NotFound("words of document " + document.id()));
    }
}
