package org.cordee.site;

import java.util.List;
import java.util.UUID;
import org.cordee.platform.Problems;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.time.Today;
import org.cordee.platform.web.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what the actor may read, for the screen of what arrived. */
@Component
class Inbox {

    private final BoxQueries boxes;
    private final RequestQueries requests;
    private final NoteQueries notes;
    private final Today today;

    Inbox(BoxQueries boxes, RequestQueries requests, NoteQueries notes, Today today) {
        this.boxes = boxes;
        this.requests = requests;
        this.notes = notes;
        this.today = today;
    }

    InboxPage page(Actor.Person actor) {
        return page(actor, null, Form.empty());
    }

    InboxPage refused(Actor.Person actor, Problems problems) {
        return page(actor, null, Form.empty().refused(problems));
    }

    InboxPage answering(Actor.Person actor, UUID request, Form form) {
        return page(actor, request, form);
    }

    private InboxPage page(Actor.Person actor, @Nullable UUID answering, Form form) {
        Box box = boxes.open().of(actor.role(), actor.scopeOrStop()).orElse(null);
        List<Note> waiting = actor.role() == Role.COORDINATOR ? notes.waiting() : List.of();
        return new InboxPage(box, requests.received(), waiting, today.date(), answering, form);
    }
}
