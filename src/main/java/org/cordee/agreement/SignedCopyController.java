package org.cordee.agreement;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.cordee.agreement.seal.Attachment;
import org.cordee.platform.NotFound;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Actors;
import org.cordee.platform.files.Download;
import org.cordee.platform.web.Open;
import org.cordee.platform.web.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The copy of whoever signed by a link and has no account: what they signed, sealed, while their link holds. */
@Controller
class SignedCopyController {

    private static final String LINK = "/sign/{token:[A-Za-z0-9_-]{32}}";

    private final SigningQueries signing;
    private final DocumentQueries documents;
    private final SigningKeys keys;

    SignedCopyController(SigningQueries signing, DocumentQueries documents, SigningKeys keys) {
        this.signing = signing;
        this.documents = documents;
        this.keys = keys;
    }

    @GetMapping(LINK + "/document.pdf")
    @Open
    Reply file(@PathVariable("token") String token) {
        byte[] file = kept(token, signing::file);
        return Reply.file(new Download("document.pdf", "application/pdf", out -> out.write(file)));
    }

    @GetMapping(LINK + "/proof.txt")
    @Open
    Reply proof(@PathVariable("token") String token) {
        byte[] proof = kept(token, signing::proof);
        return Reply.file(new Download(Attachment.NAME, "text/plain; charset=utf-8", out -> out.write(proof)));
    }

    private byte[] kept(String token, Function<Document, Optional<byte[]>> what) {
        return signing.behind(keys.mark(token))
                .filter(found -> found.means() == Signatory.Means.LINK)
                .flatMap(found -> Actors.as(
                        new Actor.Signatory(found.signatory()),
                        () -> mine(found.signatory()).flatMap(what)))
                .orElseThrow(() -> new NotFound("a copy behind a link"));
    }

    /** The document as this signatory signed it; empty where they were asked for an earlier version alone. */
    private Optional<Document> mine(UUID signatory) {
        Document document = documents.get(signing.documentOfMine());
        return signing.of(document).signatories().stream()
                .filter(each -> each.id().equals(signatory) && each.given() != null)
                .findFirst()
                .map(each -> document);
    }
}
