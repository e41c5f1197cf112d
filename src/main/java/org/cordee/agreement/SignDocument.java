package org.cordee.agreement;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.NotFound;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.web.SensitiveText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Signs a document, or says no. The database decides under the document's lock: who is asked, the words shown, the turn,
 * and that no session signs for two parties. Signing twice is signing once.
 */
@Component
public class SignDocument {

    private static final int LONGEST_REASON = 400;

    private final DocumentQueries documents;
    private final SigningQueries queries;
    private final SigningStore store;
    private final SigningKeys keys;
    private final ShownWords words;

    SignDocument(
            DocumentQueries documents, SigningQueries queries, SigningStore store, SigningKeys keys, ShownWords words) {
        this.documents = documents;
        this.queries = queries;
        this.store = store;
        this.keys = keys;
        this.words = words;
    }

    /**
     * What a signature says.
     *
     * @param shown the SHA-256 of the words shown, as 64 hexadecimal signs
     * @param sessions what tells this session from another: never the same for two parties
     */
    public record Said(String shown, List<String> sessions) {}

    /** What tells the words of a document, as they are now, from any others: what a signature of them says. */
    @Transactional(readOnly = true)
    public String shown(UUID document) {
        return ShownWords.shown(words.digest(documents.get(document)));
    }

    /** Signs with an account; true once everybody has signed. */
    @Transactional
    public Outcome<Boolean> byAccount(Actor.Person actor, UUID document, Said said) {
        return signed(document, own(actor, document), Signatory.Means.ACCOUNT, said, actor.account());
    }

    /**
     * Signs by a link, a code or a device handed over, as the signatory bound; the document once everybody has signed, and
     * nothing before.
     *
     * @param signedIn the account this session is signed in with: refused where it is of another party; null for none
     */
    @Transactional
    Outcome<Optional<UUID>> byPass(SigningQueries.Found found, Said said, @Nullable UUID signedIn) {
        UUID document = queries.documentOfMine();
        return signed(document, found.signatory(), found.means(), said, signedIn)
                .fold(all -> Outcome.done(all ? Optional.of(document) : Optional.empty()), Outcome::refused);
    }

    /** Says no with an account. */
    @Transactional
    public Outcome<Boolean> refuse(Actor.Person actor, UUID document, String reason) {
        return refused(own(actor, document), Signatory.Means.ACCOUNT, reason);
    }

    /** Says no by a link, a code or a device handed over. */
    @Transactional
    Outcome<Boolean> refuse(SigningQueries.Found found, String reason) {
        return refused(found.signatory(), found.means(), reason);
    }

    private Outcome<Boolean> signed(
            UUID document, UUID signatory, Signatory.Means means, Said said, @Nullable UUID signedIn) {
        if (!said.shown().matches("[0-9a-f]{64}")) {
            return Outcome.refused(Problem.ofAll("error.signing.changed"));
        }
        List<byte[]> sessions = said.sessions().stream()
                .map(session -> keys.session(document, session))
                .toList();
        String answer = store.sign(signatory, means, HexFormat.of().parseHex(said.shown()), sessions, signedIn);
        return switch (answer) {
            case "complete" -> Outcome.done(true);
            case "signed" -> Outcome.done(false);
            case "already" -> Outcome.done(queries.of(documents.get(document)).isComplete());
            case "unknown" -> throw new NotFound("a signatory of document " + document);
            default -> Outcome.refused(Problem.ofAll("error.signing." + answer));
        };
    }

    private Outcome<Boolean> refused(UUID signatory, Signatory.Means means, String reason) {
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            return Outcome.refused(Problem.of("reason", "error.form.required"));
        }
        Problem sensitive = SensitiveText.refusal("reason", reason).orElse(null);
        if (sensitive != null) {
            return Outcome.refused(sensitive);
        }
        return switch (store.refuse(signatory, means, reason)) {
            case "refused" -> Outcome.done(true);
            case "unknown" -> throw new NotFound("a signatory");
            case "already" -> Outcome.refused(Problem.ofAll("error.signing.signed_already"));
            default -> Outcome.refused(Problem.ofAll("error.signing.closed"));
        };
    }

    private UUID own(Actor.Person actor, UUID document) {
        return queries.of(documents.get(document)).signatories().stream()
                .filter(each -> actor.account().equals(each.account()))
                .map(Signatory::id)
                .findFirst()
                .orElseThrow(() -> new NotFound("a signature of one's own on document " + document));
    }
}
