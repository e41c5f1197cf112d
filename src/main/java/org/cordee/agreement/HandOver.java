package org.cordee.agreement;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cordee.platform.NotFound;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.NotAllowed;
import org.cordee.platform.actor.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands over what opens a document to somebody who signs without an account: a link made anew, or, on the spot and before
 * a witness who signs nothing, a code to type or the device itself. Those who hold the file and the coordination do it.
 */
@Component
public class HandOver {

    /** How long a code or a device handed over holds. */
    static final Duration SPOT = Duration.ofMinutes(30);

    private final DocumentQueries documents;
    private final SigningQueries queries;
    private final SigningStore store;
    private final SigningKeys keys;
    private final SigningLetters letters;
    private final Clock clock;

    HandOver(
            DocumentQueries documents,
            SigningQueries queries,
            SigningStore store,
            SigningKeys keys,
            SigningLetters letters,
            Clock clock) {
        this.documents = documents;
        this.queries = queries;
        this.store = store;
        this.keys = keys;
        this.letters = letters;
        this.clock = clock;
    }

    /** What was handed over: the code to type, and the address the device goes on to. */
    record Given(String code, String path) {}

    /**
     * Makes the link of a signatory anew; the one before opens nothing any more. By the coordination only where it can be
     * mailed: the coordination does not read what a link opens.
     */
    @Transactional
    public Outcome<UUID> link(Actor.Person actor, UUID document, UUID signatory) {
        Signing signing = open(actor, document);
        Signatory found = find(signing, signatory);
        LocalDate until = signing.until();
        if (found.way() != Signatory.Way.LINK || !found.isOpen() || until == null) {
            return Outcome.refused(Problem.ofAll("error.signing.closed"));
        }
        if (actor.role() == Role.COORDINATOR && !letters.reaches(found)) {
            return Outcome.refused(Problem.ofAll("error.signing.no_mail"));
        }
        letters.issue(found, found.issue() + 1, until);
        return Outcome.done(document);
    }

    /** A link made anew on paper: what it opens, for whom, and its last day. */
    record OnPaper(String link, String name, LocalDate until) {}

    /**
     * Makes the link of a signatory anew, to be printed and handed over where no mail goes; the one before opens nothing any
     * more. Shown once, and said in the proof with who handed it over.
     *
     * @param by who hands it over, and when, in words for the proof
     */
    @Transactional
    Outcome<OnPaper> onPaper(Actor.Person actor, UUID document, UUID signatory, String by) {
        Signing signing = open(actor, document);
        Signatory found = find(signing, signatory);
        LocalDate until = signing.until();
        if (found.way() != Signatory.Way.LINK || !found.isOpen() || until == null) {
            return Outcome.refused(Problem.ofAll("error.signing.closed"));
        }
        if (signing.signatories().stream().anyMatch(each -> actor.account().equals(each.account()))) {
            return Outcome.refused(Problem.ofAll("error.signing.witness"));
        }
        return Outcome.done(
                new OnPaper(letters.onPaper(found, until, by), found.person().name(), until));
    }

    /**
     * Hands over a code or the device; refused to whoever signs this document, by their account or by a link in the same
     * browser, for a witness signs nothing.
     */
    @Transactional
    Outcome<Given> spot(Actor.Person actor, UUID document, UUID signatory, Witness witness) {
        Signing signing = open(actor, document);
        Signatory found = find(signing, signatory);
        if (signing.signatories().stream().anyMatch(each -> actor.account().equals(each.account()))) {
            return Outcome.refused(Problem.ofAll("error.signing.witness"));
        }
        if (!signing.isTurnOf(found) || found.way() == Signatory.Way.ACCOUNT) {
            return Outcome.refused(Problem.ofAll("error.signing.closed"));
        }
        List<byte[]> sessions = witness.sessions().stream()
                .map(session -> keys.session(document, session))
                .toList();
        if (!store.witness(found.id(), sessions)) {
            return Outcome.refused(Problem.ofAll("error.signing.witness"));
        }
        String code = keys.code();
        String token = keys.pass(code);
        store.handOver(
                new SigningStore.Spot(
                        found.id(),
                        witness.means(),
                        keys.mark(code),
                        keys.mark(token),
                        clock.instant().plus(SPOT)),
                actor.account(),
                witness.as());
        return Outcome.done(new Given(code, "/sign/" + token));
    }

    /**
     * Who sees it done, in words for the proof, and by which means.
     *
     * @param sessions what tells the session of the witness from others, the one signed in first
     */
    record Witness(String as, Signatory.Means means, List<String> sessions) {}

    private Signing open(Actor.Person actor, UUID id) {
        if (actor.role() != Role.DIRECTOR && actor.role() != Role.PROFESSIONAL && actor.role() != Role.COORDINATOR) {
            throw new NotAllowed("to hand over a document");
        }
        Document document = documents.get(id);
        return document.state() == DocumentState.SIGNING ? queries.of(document) : Signing.none();
    }

    private static Signatory find(Signing signing, UUID signatory) {
        return signing.signatories().stream()
                .filter(each -> each.id().equals(signatory))
                .findFirst()
                .orElseThrow(() -> new NotFound("signatory " + signatory));
    }
}
