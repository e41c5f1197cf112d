package org.cordee.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.cordee.platform.Ids;
import org.cordee.platform.NotFound;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.Problems;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.time.Today;
import org.cordee.platform.web.SensitiveText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends a ready document to those who sign it, and takes it back. */
@Component
public class AskToSign {

    private static final int LONGEST_DAYS = 120;

    private final HeldDocuments held;
    private final DocumentQueries documents;
    private final DocumentStore store;
    private final ShownWords shown;
    private final SigningStore signing;
    private final SigningQueries queries;
    private final SigningLetters letters;
    private final Ids ids;
    private final Today today;

    AskToSign(
            HeldDocuments held,
            DocumentQueries documents,
            DocumentStore store,
            ShownWords shown,
            SigningStore signing,
            SigningQueries queries,
            SigningLetters letters,
            Ids ids,
            Today today) {
        this.held = held;
        this.documents = documents;
        this.store = store;
        this.shown = shown;
        this.signing = signing;
        this.queries = queries;
        this.letters = letters;
        this.ids = ids;
        this.today = today;
    }

    /**
     * How a document is signed.
     *
     * @param until the last day to sign, at most {@value #LONGEST_DAYS} days from today
     * @param paperUntil the last day the paper holds once signed, or null
     */
    public record Terms(
            boolean ordered, LocalDate until, @Nullable LocalDate paperUntil) {}

    /** Somebody asked: by account, by link, or on the spot. */
    public record Asked(
            String party,
            String way,
            @Nullable UUID account,
            String name,
            @Nullable String quality,
            @Nullable String mail) {}

    /** The document, or every reason why not: each party signs, nobody twice, each has a name and a way. */
    @Transactional
    public Outcome<UUID> handle(Actor.Person actor, UUID id, Terms terms, List<Asked> asked) {
        Document document = held.leadingTo(actor, id, DocumentState.SIGNING);
        Problems problems = problems(document, terms, asked);
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        signing.send(document, terms, shown.digest(document));
        List<Signatory> signatories = new ArrayList<>();
        for (int at = 0; at < asked.size(); at++) {
            Signatory signatory = signatory(document, at + 1, asked.get(at));
            signing.add(id, signatory, today.date());
            signatories.add(signatory);
        }
        store.move(document, DocumentState.SIGNING, document.number());
        letters.invite(document, new Signing(terms.ordered(), terms.until(), signatories, null));
        return Outcome.done(id);
    }

    /** Takes it back before everybody signed: what was signed counts no more, and stays on record. */
    @Transactional
    public Outcome<UUID> withdraw(Actor.Person actor, UUID id) {
        Document document = held.leadingTo(actor, id, DocumentState.READY);
        DocumentWords words = documents.words(document).orElseThrow(() -> new NotFound("words of document " + id));
        if (document.state() == DocumentState.SIGNING) {
            letters.withdrawn(queries.of(document));
        }
        int number = document.number() + 1;
        store.keep(id, number, words, actor.account(), today.date());
        store.move(document, DocumentState.READY, number);
        return Outcome.done(id);
    }

    private Signatory signatory(Document document, int position, Asked asked) {
        return new Signatory(
                ids.next(),
                document.number(),
                asked.party(),
                position,
                Signatory.Way.valueOf(asked.way().toUpperCase(Locale.ROOT)),
                asked.account(),
                new Signatory.Somebody(asked.name(), asked.quality(), asked.mail()),
                0,
                null,
                null,
                null);
    }

    private Problems problems(Document document, Terms terms, List<Asked> asked) {
        List<Problem> problems = new ArrayList<>();
        LocalDate day = today.date();
        if (terms.until().isBefore(day) || terms.until().isAfter(day.plusDays(LONGEST_DAYS))) {
            problems.add(Problem.of("until", "error.signing.until", LONGEST_DAYS));
        }
        for (String party : document.parties()) {
            if (asked.stream().noneMatch(each -> each.party().equals(party))) {
                problems.add(Problem.of("name_" + party + "_0", "error.signing.party"));
            }
        }
        Set<UUID> accounts = new HashSet<>();
        for (Asked each : asked) {
            if (each.account() != null && !accounts.add(each.account())) {
                problems.add(Problem.ofAll("error.signing.twice", each.name()));
            }
            SensitiveText.refusal("name_" + each.party() + "_0", each.name()).ifPresent(problems::add);
        }
        return new Problems(problems);
    }
}
