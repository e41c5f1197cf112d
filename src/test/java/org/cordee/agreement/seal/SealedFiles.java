package org.cordee.agreement.seal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Small files for tests, sealed with a key of their own. */
public final class SealedFiles {

    private SealedFiles() {}

    /** One empty page. */
    public static byte[] plain() {
        try (PDDocument document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.save(out);
            return out.toByteArray();
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** One empty page sealed at that moment. */
    public static byte[] sealed(Instant at) {
        return PdfSeal.apply(plain(), SealingKey.fresh(at.minus(Duration.ofDays(1))), at);
    }

    /** A proof, and one page sealed at that moment that carries it. */
    public record Proven(byte[] proof, byte[] pdf) {}

    /** A proof and the page that carries it, by one key. */
    public static Proven proven(Instant at, String text) {
        SealingKey key = SealingKey.fresh(at.minus(Duration.ofDays(1)));
        byte[] proof = SealedText.apply(text, key);
        return new Proven(proof, PdfSeal.apply(Attachment.in(plain(), proof, "La preuve"), key, at));
    }
}
