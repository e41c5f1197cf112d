package org.cordee.agreement;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cordee.placement.DocumentGround;
import org.cordee.placement.DocumentGrounds;
import org.cordee.platform.Ids;
import org.cordee.platform.NotFound;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.time.Today;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes an amendment of a document everybody signed, for those it concerns. One at a time: while one is open, asking again
 * gives that one.
 */
@Component
public class AmendDocument {

    /** The party that writes every amendment, and signs it. */
    static final String WRITES = "structure";

    private final HeldDocuments held;
    private final DocumentGrounds grounds;
    private final DocumentTemplates templates;
    private final ClauseQueries clauses;
    private final DocumentQueries queries;
    private final DocumentStore store;
    private final Ids ids;
    private final Today today;

    AmendDocument(
            HeldDocuments held,
            DocumentGrounds grounds,
            DocumentTemplates templates,
            ClauseQueries clauses,
            DocumentQueries queries,
            DocumentStore store,
            Ids ids,
            Today today) {
        this.held = held;
        this.grounds = grounds;
        this.templates = templates;
        this.clauses = clauses;
        this.queries = queries;
        this.store = store;
        this.ids = ids;
        this.today = today;
    }

    /**
     * The amendment.
     *
     * @param concerned who signs beside the structure, among the parties of the document; refused when there is nobody
     */
    @Transactional
    public Outcome<UUID> handle(Actor.Person actor, UUID id, Set<String> concerned) {
        Document amended = held.inForce(actor, id);
        store.lock(amended);
        List<Document> before = queries.amendmentsOf(id);
        Optional<Document> open =
                before.stream().filter(each -> !each.isInForce()).findFirst();
        if (open.isPresent()) {
            return Outcome.done(open.get().id());
        }
        List<String> signing = amended.parties().stream()
                .filter(party -> party.equals(WRITES) || concerned.contains(party))
                .toList();
        if (signing.size() < 2) {
            return Outcome.refused(Problem.of("concerned", "error.amendment.concerned"));
        }
        UUID placement = Optional.ofNullable(amended.placement())
                .orElseThrow(() -> new NotFound("the placement of document " + id));
        DocumentGround ground = grounds.of(actor, placement);
        Template template = clauses.worded(templates.get(DocumentTemplates.AMENDMENT), ground.territory())
                .signedBy(signing);
        Document amendment = amended.amendment(ids.next(), template, templates.version(), today.date());
        store.insert(amendment);
        Map<String, Object> facts = facts(ground, amended, before.size() + 1);
        DocumentWords words = DocumentWords.of(template, Values.of(facts, templates.placeholders()));
        store.keep(amendment.id(), amendment.number(), words, actor.account(), today.date());
        return Outcome.done(amendment.id());
    }

    /** Throws away an amendment that was never sent; what it would have changed. */
    @Transactional
    public UUID throwAway(Actor.Person actor, UUID id) {
        Document amendment = held.draftAmendment(actor, id);
        store.throwAway(amendment);
        return Optional.ofNullable(amendment.amends()).orElseThrow(() -> new NotFound("amendment " + id));
    }

    private Map<String, Object> facts(DocumentGround ground, Document amended, int ordinal) {
        LocalDate signed =
                queries.signedOn(amended.id()).orElseThrow(() -> new NotFound("signature of " + amended.id()));
        Map<String, Object> facts = new HashMap<>(ground.facts());
        facts.put("amended", templates.get(amended.template()).title().fr());
        facts.put("amended_on", signed);
        facts.put("ordinal", ordinal);
        return facts;
    }
}
