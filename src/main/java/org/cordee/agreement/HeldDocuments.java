package org.cordee.agreement;

import java.util.UUID;
import org.cordee.placement.DocumentGrounds;
import org.cordee.platform.NotFound;
import org.cordee.platform.StaleVersion;
import org.cordee.platform.actor.Actor;
import org.springframework.stereotype.Component;

/** Gives a document to those who hold its file, when it may go where they want to lead it. */
@Component
class HeldDocuments {

    private final DocumentQueries documents;
    private final DocumentGrounds grounds;

    HeldDocuments(DocumentQueries documents, DocumentGrounds grounds) {
        this.documents = documents;
        this.grounds = grounds;
    }

    /** A document in force, to be amended; stops where it is not, where it amends another, or is not held by the actor. */
    Document inForce(Actor.Person actor, UUID id) {
        Document document = held(actor, id);
        if (document.amends() != null) {
            throw new NotFound("an amendment of amendment " + id);
        }
        if (!document.isInForce()) {
            throw new StaleVersion("agreement.document");
        }
        return document;
    }

    /** An amendment still being written; stops where it is none, or is not held by the actor. */
    Document draftAmendment(Actor.Person actor, UUID id) {
        Document document = held(actor, id);
        if (document.amends() == null) {
            throw new NotFound("amendment " + id);
        }
        if (document.state() != DocumentState.DRAFT) {
            throw new StaleVersion("agreement.document");
        }
        return document;
    }

    /**
     * The document; stops where its placement is gone, where the actor does not hold its file, and, with
     * {@link StaleVersion}, where nothing leads from where it stands to there.
     */
    Document leadingTo(Actor.Person actor, UUID id, DocumentState next) {
        Document document = held(actor, id);
        if (!DocumentMoves.leads(document.state(), next, DocumentMoves.By.FILE)) {
            throw new StaleVersion("agreement.document");
        }
        return document;
    }

    private Document held(Actor.Person actor, UUID id) {
        Document document = documents.get(id);
        UUID placement = document.placement();
        if (placement == null) {
            throw new NotFound("the placement of document " + id);
        }
        AgreementPolicy.mayMake(grounds.of(actor, placement));
        return document;
    }
}
