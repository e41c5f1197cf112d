package org.cordee.report.renewal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.Problems;
import org.cordee.platform.StaleVersion;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.time.Today;
import org.cordee.platform.web.SensitiveText;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The director writes their part, says that the file was sent, and takes that back. */
@Component
public class WriteRenewal {

    private final RenewalDesk desk;
    private final RenewalStore store;
    private final RenewalText text;
    private final Today today;

    WriteRenewal(RenewalDesk desk, RenewalStore store, RenewalText text, Today today) {
        this.desk = desk;
        this.store = store;
        this.text = text;
        this.today = today;
    }

    /** Keeps the director's part, unfinished or not; refused when it tells who somebody is. */
    @Transactional
    public Outcome<UUID> write(Actor.Person actor, UUID id, int version, RenewalRequest request) {
        Renewal renewal = in(actor, id, Renewal.State.BEGUN);
        if (renewal.version() != version) {
            throw new StaleVersion("report.renewal");
        }
        List<Problem> problems = new ArrayList<>();
        SensitiveText.refusal("done", request.done()).ifPresent(problems::add);
        SensitiveText.refusal("asked", request.asked()).ifPresent(problems::add);
        if (!problems.isEmpty()) {
            return Outcome.refused(new Problems(problems));
        }
        store.write(renewal, request);
        return Outcome.done(id);
    }

    /** Keeps the document as it was sent that day; refused while the director's part is unfinished, and for a day to come. */
    @Transactional
    public Outcome<UUID> send(Actor.Person actor, UUID id, LocalDate day) {
        Renewal renewal = in(actor, id, Renewal.State.BEGUN);
        if (!renewal.request().isWhole()) {
            return Outcome.refused(Problem.of("sent_on", "error.renewal.unfinished"));
        }
        if (day.isAfter(today.date())) {
            return Outcome.refused(Problem.of("sent_on", "error.renewal.later"));
        }
        store.send(renewal, day, text.of(actor, renewal));
        return Outcome.done(id);
    }

    /** It was not sent after all: it may be written again. */
    @Transactional
    public void reopen(Actor.Person actor, UUID id) {
        store.reopen(in(actor, id, Renewal.State.SENT));
    }

    /** Throws away a file that was never sent. */
    @Transactional
    public void drop(Actor.Person actor, UUID id) {
        store.drop(in(actor, id, Renewal.State.BEGUN));
    }

    private Renewal in(Actor.Person actor, UUID id, Renewal.State state) {
        Renewal renewal = desk.get(actor, id);
        if (renewal.state() != state) {
            throw new StaleVersion("report.renewal");
        }
        return renewal;
    }
}
