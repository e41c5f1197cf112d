package org.cordee.agreement.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextCheckTest {

    private static final Instant AT = Instant.parse("2026-11-28T09:30:00Z");
    private static final SealingKey KEY = SealingKey.fresh(AT.minus(Duration.ofDays(1)));
    private static final String TEXT = "Preuve, écrite pour être lue.\n" + SealedText.MARK + "pas encore le sceau\n";
    private static final byte[] SEALED = SealedText.apply(TEXT, KEY);

    @Test
    void aSealedTextIsIntactReadsAsItWasWrittenAndSaysByWhichCertificate() {
        assertThat(TextCheck.of(SEALED))
                .isEqualTo(new TextCheck.Finding(SealCheck.State.INTACT, java.util.Optional.of(KEY.fingerprint())));
        assertThat(new String(SEALED, StandardCharsets.UTF_8)).startsWith(TEXT);
    }

    @Test
    void anyByteThatChangesOrGoesOrComesIsDetected() {
        List<Integer> unseen = new ArrayList<>();
        for (int at = 0; at < SEALED.length; at++) {
            for (int bit = 1; bit < 256; bit <<= 1) {
                byte[] file = SEALED.clone();
                file[at] ^= (byte) bit;
                if (TextCheck.of(file).state() == SealCheck.State.INTACT) {
                    unseen.add(at);
                }
            }
        }
        assertThat(unseen).isEmpty();
        assertThat(TextCheck.of(Arrays.copyOf(SEALED, SEALED.length - 1)).state())
                .isEqualTo(SealCheck.State.CHANGED);
        assertThat(TextCheck.of(Arrays.copyOf(SEALED, SEALED.length + 1)).state())
                .isEqualTo(SealCheck.State.CHANGED);
    }

    @Test
    void wordsThatWereNeverSealedAreNoProof() {
        assertThat(TextCheck.of("Chère équipe".getBytes(StandardCharsets.UTF_8)).state())
                .isEqualTo(SealCheck.State.NOT_READABLE);
    }

    @Test
    void aPdfCarriesItInsideItsOwnSealAndGivesItBackToTheByte() {
        byte[] pdf = PdfSeal.apply(Attachment.in(SealedFiles.plain(), SEALED, "La preuve"), KEY, AT);
        assertThat(SealCheck.of(pdf).state()).isEqualTo(SealCheck.State.INTACT);
        assertThat(Attachment.of(pdf))
                .hasValueSatisfying(text -> assertThat(text).isEqualTo(SEALED));
        assertThat(Attachment.of(SealedFiles.sealed(AT))).as("sealed before").isEmpty();
    }
}
