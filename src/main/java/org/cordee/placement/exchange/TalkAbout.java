package org.cordee.placement.exchange;

import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.time.Today;
import org.cordee.platform.web.SensitiveText;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Carries words between whoever asks for a place and the structure that looks for somebody. Whoever asks speaks first; no
 * address shows, and none may be written.
 */
@Component
public class TalkAbout {

    private final ThreadStore store;
    private final ThreadQueries threads;
    private final NeedQueries needs;
    private final PlaceRequestQueries requests;
    private final Today today;

    TalkAbout(ThreadStore store, ThreadQueries threads, NeedQueries needs, PlaceRequestQueries requests, Today today) {
        this.store = store;
        this.threads = threads;
        this.needs = needs;
        this.requests = requests;
        this.today = today;
    }

    /** Says the first words about a need, or the next ones when there already are some. */
    @Transactional
    public Outcome<UUID> handle(Actor.Person actor, UUID need, UUID request, String words) {
        Request asked = requests.get(request);
        ExchangePolicy.ownsRequest(actor, asked);
        Optional<Problem> problem = problem(words);
        if (problem.isPresent()) {
            return Outcome.refused(problem.get());
        }
        Need wanted = needs.get(need);
        if (!asked.standing().isOpen() || !wanted.standing().isOpen()) {
            return Outcome.refused(Problem.ofAll("error.exchange.closed"));
        }
        UUID thread = store.between(need, request).orElseGet(() -> store.open(wanted, asked, today.date()));
        store.say(thread, TalkThread.Side.of(actor.role()), words, today.date());
        return Outcome.done(thread);
    }

    /** Says something more, on either side. */
    @Transactional
    public Outcome<UUID> say(Actor.Person actor, UUID thread, String words) {
        TalkThread.Side side = TalkThread.Side.of(actor.role());
        Optional<Problem> problem = problem(words);
        if (problem.isPresent()) {
            return Outcome.refused(problem.get());
        }
        store.say(threads.get(thread).id(), side, words, today.date());
        return Outcome.done(thread);
    }

    private static Optional<Problem> problem(String words) {
        return words.isBlank()
                ? Optional.of(Problem.of("words", "error.form.required"))
                : SensitiveText.refusal("words", words);
    }
}
