package org.cordee.agreement;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cordee.agreement.seal.Seals;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Actors;
import org.cordee.platform.time.Today;
import org.cordee.platform.web.PrintedPages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the file of a document everybody signed: its words, its signatures and their proof, printed and sealed once, with
 * the proof inside it and beside it as a text sealed on its own. Made
 * just after the last signature; what that missed is made within minutes by the job {@code sealing}.
 */
@Component
class SignedFiles {

    private static final Logger LOG = LoggerFactory.getLogger(SignedFiles.class);
    private static final Actor JOB = new Actor.Job("sealing");

    private final DocumentQueries documents;
    private final SigningQueries queries;
    private final SigningStore store;
    private final ShownWords words;
    private final PrintedPages printed;
    private final ProofTexts proofs;
    private final Seals seals;
    private final SigningNightStore night;
    private final Clock clock;
    private final Today today;
    private final TransactionTemplate transactions;

    SignedFiles(
            DocumentQueries documents,
            SigningQueries queries,
            SigningStore store,
            ShownWords words,
            PrintedPages printed,
            ProofTexts proofs,
            Seals seals,
            SigningNightStore night,
            Clock clock,
            Today today,
            PlatformTransactionManager manager) {
        this.documents = documents;
        this.queries = queries;
        this.store = store;
        this.words = words;
        this.printed = printed;
        this.proofs = proofs;
        this.seals = seals;
        this.night = night;
        this.clock = clock;
        this.today = today;
        this.transactions = new TransactionTemplate(manager);
    }

    /** Makes the file now; a failure is logged and made good by the job. */
    void soon(UUID document) {
        try {
            Actors.run(JOB, () -> make(document));
        } catch (RuntimeException later) {
            LOG.warn("the signed file of {} is made later", document, later);
        }
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT2M")
    void makeMissing() {
        Actors.run(JOB, () -> missing().forEach(this::make));
    }

    private List<UUID> missing() {
        return List.copyOf(transactions.execute(status -> night.withoutFile()));
    }

    private void make(UUID id) {
        PrintedDocumentPage page = transactions.execute(status -> {
            Document document = documents.get(id);
            Signing signing = queries.of(document);
            if (document.state() != DocumentState.SIGNED || !signing.isComplete()) {
                throw new IllegalStateException("document " + id + " is not signed");
            }
            if (!Arrays.equals(words.digest(document), queries.shown(document))) {
                throw new IllegalStateException("document " + id + " no longer reads as it was signed");
            }
            return new PrintedDocumentPage(words.of(document), signing, document, Set.of(), today.date());
        });
        byte[] proof = seals.seal(proofs.of(page, clock.instant()));
        byte[] file = seals.seal(printed.pdf(page), proof, proofs.about());
        transactions.executeWithoutResult(status -> store.keep(page.document(), file, proof, clock.instant()));
    }
}
