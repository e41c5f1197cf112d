package org.cordee.agreement;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cordee.placement.DocumentGround;
import org.cordee.placement.DocumentGrounds;
import org.cordee.platform.NotFound;
import org.cordee.platform.Problems;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.time.Today;
import org.cordee.platform.web.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the pages of documents together. */
@Component
class DocumentScreens {

    private final DocumentGrounds grounds;
    private final DocumentTemplates templates;
    private final ClauseQueries clauses;
    private final DocumentQueries queries;
    private final SigningScreens signing;
    private final Today today;

    DocumentScreens(
            DocumentGrounds grounds,
            DocumentTemplates templates,
            ClauseQueries clauses,
            DocumentQueries queries,
            SigningScreens signing,
            Today today) {
        this.grounds = grounds;
        this.templates = templates;
        this.clauses = clauses;
        this.queries = queries;
        this.signing = signing;
        this.today = today;
    }

    NewDocumentPage blank(Actor.Person actor, UUID placement, String code) {
        DocumentGround ground = grounds.of(actor, placement);
        AgreementPolicy.mayMake(ground);
        Map<String, Placeholder> known = templates.placeholders();
        Template template = clauses.worded(templates.get(code), ground.territory());
        DocumentWords words = DocumentWords.of(template, Values.of(ground.facts(), known));
        return new NewDocumentPage(ground, template, DocumentView.of(template, words, known));
    }

    DocumentPage one(Actor.Person actor, UUID id, Form form, Problems problems) {
        Document document = queries.get(id);
        Template template = templates.get(document.template()).signedBy(document.parties());
        DocumentGround ground = ground(actor, document);
        Map<String, Placeholder> known = templates.placeholders();
        DocumentWords words = queries.words(document).orElse(null);
        return new DocumentPage(
                document,
                template,
                ground,
                words == null ? null : DocumentView.of(template, words, known),
                words == null ? List.of() : words.toFill(known),
                signing.panel(actor, document),
                amendments(document, ground),
                queries.elsewhere(id).orElse(null),
                form,
                problems);
    }

    FillPage fill(Actor.Person actor, UUID id, @Nullable Form typed) {
        Document document = queries.get(id);
        DocumentGround ground = ground(actor, document);
        if (ground == null) {
            throw new NotFound("the placement of document " + id);
        }
        AgreementPolicy.mayMake(ground);
        DocumentWords words = words(document);
        List<Placeholder> blanks = words.blanks(templates.placeholders());
        Form form = typed == null ? Form.empty().with("version", document.version()) : typed;
        if (typed == null) {
            for (Placeholder blank : blanks) {
                form = form.with(blank.code(), words.filled().get(blank.code()));
            }
        }
        return new FillPage(document, templates.get(document.template()), ground, blanks, form);
    }

    /** The document on paper; stops for whoever may not read its words. */
    PrintedDocumentPage printed(Actor.Person actor, UUID id) {
        DocumentPage page = one(actor, id, Form.empty(), Problems.none());
        if (page.view() == null) {
            throw new NotFound("words of document " + id);
        }
        return new PrintedDocumentPage(
                page.view(), page.signing().signing(), page.document(), page.subjects(), today.date());
    }

    List<Placeholder> blanks(UUID id) {
        return words(queries.get(id)).blanks(templates.placeholders());
    }

    private Amendments amendments(Document document, @Nullable DocumentGround ground) {
        List<Document> made = document.isInForce() ? queries.amendmentsOf(document.id()) : List.of();
        boolean mayAmend = document.amends() == null
                && document.isInForce()
                && ground != null
                && ground.holdsFile()
                && ground.live()
                && made.stream().allMatch(Document::isInForce);
        return new Amendments(
                made.stream().map(this::named).toList(),
                document.amends() == null
                        ? null
                        : queries.find(document.amends()).map(this::named).orElse(null),
                mayAmend
                        ? document.parties().stream()
                                .filter(party -> !party.equals(AmendDocument.WRITES))
                                .toList()
                        : List.of());
    }

    private Amendments.Named named(Document document) {
        return new Amendments.Named(document, templates.get(document.template()));
    }

    private DocumentWords words(Document document) {
        return queries.words(document).orElseThrow(() -> new NotFound("words of document " + document.id()));
    }

    private @Nullable DocumentGround ground(Actor.Person actor, Document document) {
        return document.placement() == null ? null : grounds.of(actor, document.placement());
    }
}
