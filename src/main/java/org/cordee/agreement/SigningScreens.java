package org.cordee.agreement;

import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cordee.placement.DocumentGround;
import org.cordee.placement.DocumentGrounds;
import org.cordee.platform.NotFound;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Actors;
import org.cordee.platform.actor.Role;
import org.cordee.platform.audit.Subject;
import org.cordee.platform.files.QrCode;
import org.cordee.platform.mail.Mailer;
import org.cordee.platform.time.Today;
import org.cordee.platform.web.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the pages of signing together. */
@Component
class SigningScreens {

    private static final DateTimeFormatter PROOF_DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final DocumentGrounds grounds;
    private final DocumentQueries documents;
    private final DocumentTemplates templates;
    private final SigningQueries queries;
    private final SigningKeys keys;
    private final SigningLetters letters;
    private final ShownWords words;
    private final Mailer mailer;
    private final Today today;

    SigningScreens(
            DocumentGrounds grounds,
            DocumentQueries documents,
            DocumentTemplates templates,
            SigningQueries queries,
            SigningKeys keys,
            SigningLetters letters,
            ShownWords words,
            Mailer mailer,
            Today today) {
        this.grounds = grounds;
        this.documents = documents;
        this.templates = templates;
        this.queries = queries;
        this.keys = keys;
        this.letters = letters;
        this.words = words;
        this.mailer = mailer;
        this.today = today;
    }

    AskPage ask(Actor.Person actor, UUID id, Form form) {
        Document document = documents.get(id);
        UUID placement = document.placement();
        if (placement == null) {
            throw new NotFound("the placement of document " + id);
        }
        DocumentGround ground = grounds.of(actor, placement);
        AgreementPolicy.mayMake(ground);
        return new AskPage(
                document, templates.get(document.template()), queries.accountsOf(placement), mailer.canSend(), form);
    }

    /** The signing as the actor sees it on the page of the document. */
    SigningPanel panel(Actor.Person actor, Document document) {
        Signing signing = queries.of(document);
        if (signing.signatories().isEmpty()) {
            return SigningPanel.none();
        }
        Signatory own = signing.signatories().stream()
                .filter(each -> actor.account().equals(each.account()))
                .findFirst()
                .orElse(null);
        boolean prepares =
                actor.role() == Role.DIRECTOR || actor.role() == Role.PROFESSIONAL || actor.role() == Role.COORDINATOR;
        Map<UUID, String> links = new HashMap<>();
        // A link opens the words, which the coordination does not read: it has them mailed.
        if (prepares && actor.role() != Role.COORDINATOR && document.state() == DocumentState.SIGNING) {
            signing.signatories().stream()
                    .filter(each -> each.way() == Signatory.Way.LINK && each.isOpen())
                    .forEach(each -> links.put(each.id(), letters.address(keys.link(each.id(), each.issue()))));
        }
        SigningQueries.Kept kept = queries.kept(document);
        return new SigningPanel(
                signing, own, links, prepares && document.state() == DocumentState.SIGNING, kept.file(), kept.proof());
    }

    HandedPage handed(UUID id, UUID signatory, String code) {
        Document document = documents.get(id);
        String name = queries.of(document).signatories().stream()
                .filter(each -> each.id().equals(signatory))
                .map(each -> each.person().name())
                .findFirst()
                .orElseThrow(() -> new NotFound("signatory " + signatory));
        return new HandedPage(
                document, name, code.substring(0, 4) + " " + code.substring(4), HandOver.SPOT.toMinutes());
    }

    /** A link on paper, shown once. */
    PaperLinkPage onPaper(UUID id, HandOver.OnPaper given, String address) {
        return new PaperLinkPage(documents.get(id), given.name(), address, QrCode.of(address), given.until());
    }

    /** Who hands a link over on paper, and the day, in words for the proof. */
    String handedBy(String person) {
        return person + ", " + PROOF_DAY.format(today.date());
    }

    /** What the actor signs with their account; stops whoever signs nothing of it. */
    SignPage own(Actor.Person actor, UUID id, Form form) {
        Document document = documents.get(id);
        Signing signing = queries.of(document);
        Signatory signatory = signing.signatories().stream()
                .filter(each -> actor.account().equals(each.account()))
                .findFirst()
                .orElseThrow(() -> new NotFound("a signature of one's own on document " + id));
        DocumentGround ground = document.placement() == null ? null : grounds.of(actor, document.placement());
        UUID peer = ground == null ? null : ground.peer();
        return page(
                document,
                signatory,
                new Door(null, Signatory.Means.ACCOUNT),
                form,
                peer == null ? Set.of() : Set.of(new Subject("agreement.document", id, peer)));
    }

    /** What is signed behind a link, a code or a device handed over; empty when it opens nothing. */
    Optional<SignPage> behind(String pass, Form form) {
        // The coordination hands links over, and does not read what they open.
        boolean coordinates = Actors.person()
                .filter(person -> person.role() == Role.COORDINATOR)
                .isPresent();
        return (coordinates ? Optional.<SigningQueries.Found>empty() : queries.behind(keys.mark(pass)))
                .map(found -> Actors.as(new Actor.Signatory(found.signatory()), () -> {
                    Document document = documents.get(queries.documentOfMine());
                    return page(document, mine(document, found), new Door(pass, found.means()), form, Set.of());
                }));
    }

    private Signatory mine(Document document, SigningQueries.Found found) {
        return queries.of(document).signatories().stream()
                .filter(each -> each.id().equals(found.signatory()))
                .findFirst()
                .orElseThrow(() -> new NotFound("a signatory of the present words"));
    }

    /** By what somebody came to sign: the link or the code, null with an account; and the means that makes. */
    private record Door(@Nullable String pass, Signatory.Means means) {}

    private SignPage page(Document document, Signatory signatory, Door door, Form form, Set<Subject> subjects) {
        DocumentView view = words.of(document);
        return new SignPage(
                document,
                view,
                queries.of(document),
                signatory,
                ShownWords.shown(ShownWords.digest(view)),
                door.pass(),
                door.means(),
                document.state() == DocumentState.SIGNED
                        ? queries.kept(document)
                        : new SigningQueries.Kept(false, false),
                form,
                subjects);
    }
}
