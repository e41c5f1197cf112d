package org.cordee.site;

import java.util.UUID;
import org.cordee.platform.NotFound;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.time.Today;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Dates a link of the public list: the coordinator opened it today. She may say so again, or take it back. */
@Service
class CheckLink {

    private final LinkCheckStore store;
    private final PublicContent content;
    private final Today today;

    CheckLink(LinkCheckStore store, PublicContent content, Today today) {
        this.store = store;
        this.content = content;
        this.today = today;
    }

    /** Stops with {@link NotFound} when the list holds no such link. */
    @Transactional
    public void handle(Actor.Person actor, String url) {
        UUID territory = territory(actor);
        if (content.resources().stream().noneMatch(resource -> resource.url().equals(url))) {
            throw new NotFound("a link of the list");
        }
        store.keep(new LinkCheck(territory, url, today.date()));
    }

    /** Takes back what the coordination of this territory said; what was never said stays so. */
    @Transactional
    public void withdraw(Actor.Person actor, String url) {
        store.withdraw(territory(actor), url);
    }

    private static UUID territory(Actor.Person actor) {
        LinkPolicy.mustCheck(actor);
        return actor.scopeOrStop();
    }
}
