package org.cordee.agreement;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.cordee.platform.NotFound;
import org.cordee.platform.keys.Sha256;
import org.springframework.stereotype.Component;

/**
 * The words of a document exactly as they are shown to be signed, and their SHA-256: what each signature is about. A line
 * for each sentence, its blanks filled, nothing of the page around them.
 */
@Component
class ShownWords {

    private final DocumentQueries documents;
    private final DocumentTemplates templates;

    ShownWords(DocumentQueries documents, DocumentTemplates templates) {
        this.documents = documents;
        this.templates = templates;
    }

    DocumentView of(Document document) {
        DocumentWords words =
                documents.words(document).orElseThrow(() -> new NotFound("words of document " + document.id()));
        Template template = templates.get(document.template()).signedBy(document.parties());
        return DocumentView.of(template, words, templates.placeholders());
    }

    byte[] digest(Document document) {
        return digest(of(document));
    }

    static byte[] digest(DocumentView view) {
        return Sha256.of(text(view).getBytes(StandardCharsets.UTF_8));
    }

    /** As 64 hexadecimal signs. */
    static String shown(byte[] digest) {
        return HexFormat.of().formatHex(digest);
    }

    /** The very text that is digested: a line for each sentence, in UTF-8. */
    static String text(DocumentView view) {
        StringBuilder text = new StringBuilder(view.title()).append('\n');
        view.plain().forEach(line -> text.append(line(line)).append('\n'));
        view.sections().forEach(section -> {
            text.append(section.title()).append('\n');
            section.paragraphs().forEach(line -> text.append(line(line)).append('\n'));
        });
        return text.toString();
    }

    private static String line(List<Blanks.Piece> pieces) {
        return pieces.stream().map(Blanks.Piece::text).collect(Collectors.joining());
    }
}
