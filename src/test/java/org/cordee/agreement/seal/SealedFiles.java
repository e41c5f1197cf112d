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
}
