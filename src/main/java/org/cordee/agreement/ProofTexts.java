package org.cordee.agreement;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import org.cordee.platform.i18n.Messages;
import org.springframework.stereotype.Component;

/**
 * Writes the proof of a signed document as a text that needs none of our software: who signed, when, by which means, the
 * very words shown and their SHA-256, what it shows and what it does not. Made from what was kept at each signature.
 */
@Component
class ProofTexts {

    /** Between two such lines stand the words shown, and nothing else. */
    static final String EDGE = "-".repeat(60);

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm:ss 'UTC'").withZone(ZoneOffset.UTC);

    private final Messages messages;

    ProofTexts(Messages messages) {
        this.messages = messages;
    }

    /** What the text is, for the list of attachments of the file that carries it. */
    String about() {
        return french("signing.proof");
    }

    /** The proof, in lines that end with a line feed; to be sealed. */
    String of(PrintedDocumentPage page, Instant at) {
        String words = ShownWords.text(page.view());
        return String.join(
                        "\n",
                        french("proof.title"),
                        french("proof.read"),
                        "",
                        french("proof.document", page.view().title()),
                        french("proof.id", page.document().id().toString()),
                        french("proof.version", page.document().number()),
                        french("proof.written", MOMENT.format(at)),
                        "",
                        french("proof.who"),
                        page.signing().signatories().stream().map(this::line).collect(Collectors.joining("\n")),
                        "",
                        french("proof.shows"),
                        french("signing.proof.shows"),
                        french("signing.proof.not"),
                        french("proof.seal"),
                        "",
                        french("proof.words"),
                        french("proof.digest", ShownWords.shown(ShownWords.digest(page.view()))),
                        EDGE)
                + "\n" + words + EDGE + "\n";
    }

    private String line(Signatory each) {
        Signatory.Given given = each.given();
        if (given == null) {
            throw new IllegalStateException("a proof is written once everybody has signed");
        }
        Signatory.Somebody person = each.person();
        String means = french(
                "signing.proof.means." + given.means().code(),
                MOMENT.format(given.at()),
                given.witness() == null ? "" : given.witness());
        String quality = person.quality() == null ? "" : ", " + person.quality();
        return "- " + person.name() + quality + " (" + french("agreement.party." + each.party()) + ") : " + means
                + (each.handed() == null ? "" : " " + french("paperlink.proof", each.handed()));
    }

    private String french(String key, Object... arguments) {
        return messages.text(Locale.FRENCH, key, arguments);
    }
}
