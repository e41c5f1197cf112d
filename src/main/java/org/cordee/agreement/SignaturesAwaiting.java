package org.cordee.agreement;

import java.util.List;
import java.util.Set;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.web.Awaiting;
import org.springframework.stereotype.Component;

/** The documents that wait for the signature of a peer or of somebody of the structure, on their first screen. */
@Component
class SignaturesAwaiting implements Awaiting {

    private static final Set<Role> ROLES = Set.of(Role.PEER, Role.DIRECTOR, Role.PROFESSIONAL);

    private final SigningQueries queries;
    private final DocumentTemplates templates;

    SignaturesAwaiting(SigningQueries queries, DocumentTemplates templates) {
        this.queries = queries;
        this.templates = templates;
    }

    @Override
    public List<Item> of(Actor.Person actor) {
        return ROLES.contains(actor.role())
                ? queries.waitingFor(actor.account()).stream()
                        .map(each -> new Item(
                                Weight.WAITS,
                                "signing.awaited",
                                List.of(templates.get(each.template()).title()),
                                "/agreements/" + each.document() + "/yes",
                                null))
                        .toList()
                : List.of();
    }
}
