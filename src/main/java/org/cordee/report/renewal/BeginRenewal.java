package org.cordee.report.renewal;

import java.util.UUID;
import org.cordee.funding.Post;
import org.cordee.platform.Ids;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.time.Today;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The director begins the file of a post that has an end. */
@Component
public class BeginRenewal {

    private final RenewalDesk desk;
    private final RenewalStore store;
    private final Ids ids;
    private final Today today;

    BeginRenewal(RenewalDesk desk, RenewalStore store, Ids ids, Today today) {
        this.desk = desk;
        this.store = store;
        this.ids = ids;
        this.today = today;
    }

    /** Begins it; refused for a post without an end, and while another file of the post was not refused. */
    @Transactional
    public Outcome<UUID> handle(Actor.Person actor, UUID post) {
        Post found = desk.post(actor, post);
        if (found.endsOn() == null) {
            return Outcome.refused(Problem.of("post", "error.renewal.no_end"));
        }
        if (desk.open(found.structure(), post).isPresent()) {
            return Outcome.refused(Problem.of("post", "error.renewal.open"));
        }
        UUID id = ids.next();
        store.begin(id, found.structure(), post, today.date());
        return Outcome.done(id);
    }
}
