package org.cordee.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cordee.placement.MarkPapers;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.Problems;
import org.cordee.platform.StaleVersion;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.files.BroughtFile;
import org.cordee.platform.time.Today;
import org.cordee.platform.web.SensitiveText;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Accepts a document signed elsewhere: its file, its dates, who checked it. The paper it closes is then present. */
@Component
public class KeepElsewhere {

    private final HeldDocuments held;
    private final DocumentQueries documents;
    private final DocumentStore store;
    private final MarkPapers papers;
    private final Today today;

    KeepElsewhere(HeldDocuments held, DocumentQueries documents, DocumentStore store, MarkPapers papers, Today today) {
        this.held = held;
        this.documents = documents;
        this.store = store;
        this.papers = papers;
        this.today = today;
    }

    /** The document, or every reason why it is refused. */
    @Transactional
    public Outcome<UUID> handle(Actor.Person actor, UUID id, Elsewhere elsewhere, BroughtFile file) {
        Document document = held.leadingTo(actor, id, DocumentState.MADE_ELSEWHERE);
        Problems problems = problems(elsewhere);
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        store.keep(id, elsewhere, file, actor.account(), today.date());
        store.move(document, DocumentState.MADE_ELSEWHERE, document.number());
        UUID placement = document.placement();
        return document.paper() == null || placement == null
                ? Outcome.done(id)
                : papers.present(actor, placement, document.paper(), elsewhere.validUntil());
    }

    /** Takes the file away, unless an amendment stands on it: the document is a draft again, and its paper is missing. */
    @Transactional
    public Outcome<UUID> takeBack(Actor.Person actor, UUID id) {
        Document document = held.leadingTo(actor, id, DocumentState.DRAFT);
        if (document.state() != DocumentState.MADE_ELSEWHERE) {
            throw new StaleVersion("agreement.document");
        }
        if (!documents.amendmentsOf(id).isEmpty()) {
            return Outcome.refused(Problem.ofAll("error.agreement.amended"));
        }
        store.takeBack(id);
        store.move(document, DocumentState.DRAFT, document.number());
        UUID placement = document.placement();
        return document.paper() == null || placement == null
                ? Outcome.done(id)
                : papers.missing(actor, placement, document.paper());
    }

    private Problems problems(Elsewhere elsewhere) {
        List<Problem> problems = new ArrayList<>();
        if (elsewhere.signedOn().isAfter(today.date())) {
            problems.add(Problem.of("signedOn", "error.agreement.signed_later"));
        }
        if (elsewhere.validUntil() != null && elsewhere.validUntil().isBefore(elsewhere.signedOn())) {
            problems.add(Problem.of("validUntil", "error.agreement.dates"));
        }
        SensitiveText.refusal("checkedAs", elsewhere.checkedAs()).ifPresent(problems::add);
        return new Problems(problems);
    }
}
