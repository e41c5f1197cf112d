package org.cordee.site;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.cordee.platform.NotFound;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.keys.InstallationKey;
import org.cordee.platform.keys.Sealed;
import org.cordee.platform.time.Today;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers a request, once: its writer may have read the answer already. */
@Service
class AnswerRequest {

    private final RequestStore store;
    private final RequestQueries queries;
    private final Sealed sealed;
    private final Today today;

    AnswerRequest(RequestStore store, RequestQueries queries, InstallationKey key, Today today) {
        this.store = store;
        this.queries = queries;
        this.sealed = new Sealed(key, RequestStore.PURPOSE);
        this.today = today;
    }

    @Transactional
    Outcome<UUID> handle(Actor.Person actor, UUID id, String answer) {
        ReaderPolicy.mustRead(actor);
        RequestQueries.Received request = queries.received(id).orElseThrow(() -> new NotFound("request " + id));
        if (request.answer() != null) {
            return Outcome.refused(Problem.of("answer", "error.site.answered"));
        }
        store.answer(id, sealed.seal(answer.getBytes(StandardCharsets.UTF_8)), today.date());
        return Outcome.done(id);
    }
}
