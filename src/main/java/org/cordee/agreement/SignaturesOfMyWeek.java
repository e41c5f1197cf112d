package org.cordee.agreement;

import java.util.List;
import java.util.UUID;
import org.cordee.placement.AwaitedOfPeer;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Actors;
import org.springframework.stereotype.Component;

/** The documents that wait for a peer's signature, on their first screen. */
@Component
class SignaturesOfMyWeek implements AwaitedOfPeer {

    private final SigningQueries queries;
    private final DocumentTemplates templates;

    SignaturesOfMyWeek(SigningQueries queries, DocumentTemplates templates) {
        this.queries = queries;
        this.templates = templates;
    }

    @Override
    public List<Awaited> of(UUID peer) {
        return Actors.person()
                .filter(actor -> peer.equals(actor.scope()))
                .map(Actor.Person::account)
                .map(queries::waitingFor)
                .orElse(List.of())
                .stream()
                .map(each -> new Awaited(
                        "signing.awaited",
                        List.of(templates.get(each.template()).title()),
                        "/agreements/" + each.document() + "/yes",
                        null))
                .toList();
    }
}
