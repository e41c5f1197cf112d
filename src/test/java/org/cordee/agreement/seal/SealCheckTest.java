package org.cordee.agreement.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;

class SealCheckTest {

    private static final Instant AT = Instant.parse("2026-11-28T09:30:00Z");
    private static final SealingKey KEY = SealingKey.fresh(AT.minus(Duration.ofDays(1)));
    private static final byte[] PLAIN = pdf();
    private static final byte[] SEALED = PdfSeal.apply(PLAIN, KEY, AT);

    @Test
    void aSealedFileIsIntactAndSaysWhenAndByWhichCertificate() {
        SealCheck.Finding finding = SealCheck.of(SEALED);
        assertThat(finding.state()).isEqualTo(SealCheck.State.INTACT);
        assertThat(finding.seal().orElseThrow()).isEqualTo(new SealCheck.Seal(AT, KEY.fingerprint()));
    }

    @Test
    void theFileBeforeTheSealIsKeptAsItWas() {
        assertThat(Arrays.copyOf(SEALED, PLAIN.length)).isEqualTo(PLAIN);
    }

    /** Each byte of the seal itself, where a signature cannot see, and one in seven of all the others. */
    @Test
    void aByteThatChangesIsDetectedWhereverItIs() {
        byte[] file = SEALED.clone();
        int seal = start("<3082");
        List<Integer> unseen = new ArrayList<>();
        for (int at = 0; at < file.length; at += at >= seal && at < seal + 1600 ? 1 : 7) {
            file[at] ^= 1;
            if (SealCheck.of(file).state() == SealCheck.State.INTACT) {
                unseen.add(at);
            }
            file[at] ^= 1;
        }
        assertThat(unseen).isEmpty();
    }

    @Test
    void theLettersOfTheSealMayNotChangeCaseEither() {
        byte[] file = SEALED.clone();
        file[start("2a864886") + 1] = 'A';
        assertThat(SealCheck.of(file).state()).isEqualTo(SealCheck.State.CHANGED);
    }

    @Test
    void whatIsAddedAtTheEndIsDetected() {
        byte[] longer = Arrays.copyOf(SEALED, SEALED.length + 1);
        assertThat(SealCheck.of(longer).state()).isEqualTo(SealCheck.State.CHANGED);
    }

    @Test
    void aSecondSealIsNotTheFileThatWasSealed() {
        byte[] twice = PdfSeal.apply(SEALED, SealingKey.fresh(AT), AT.plusSeconds(60));
        assertThat(SealCheck.of(twice).state()).isEqualTo(SealCheck.State.CHANGED);
    }

    @Test
    void aPdfWithoutSealAndAnotherFileAreToldApart() {
        assertThat(SealCheck.of(PLAIN).state()).isEqualTo(SealCheck.State.NO_SEAL);
        assertThat(SealCheck.of("un texte".getBytes(StandardCharsets.UTF_8)).state())
                .isEqualTo(SealCheck.State.NOT_READABLE);
        assertThat(SealCheck.of(new byte[0]).state()).isEqualTo(SealCheck.State.NOT_READABLE);
    }

    @Test
    void aSealStaysVerifiableOnceItsKeyIsReplacedAndOver() {
        SealingKey old = SealingKey.fresh(AT.minus(SealingKey.LIFE).minus(Duration.ofDays(400)));
        assertThat(SealCheck.of(PdfSeal.apply(PLAIN, old, AT)).state()).isEqualTo(SealCheck.State.INTACT);
    }

    @Test
    void aKeyReadBackSealsUnderTheSameFingerprint() throws Exception {
        SealingKey again =
                SealingKey.of(KEY.certificate().getEncoded(), KEY.key().getEncoded());
        byte[] sealed = PdfSeal.apply(PLAIN, again, AT);
        assertThat(SealCheck.of(sealed).seal().orElseThrow().by()).isEqualTo(KEY.fingerprint());
    }

    private static int start(String signs) {
        return new String(SEALED, StandardCharsets.ISO_8859_1).indexOf(signs, PLAIN.length);
    }

    private static byte[] pdf() {
        try (PDDocument document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.save(out);
            return out.toByteArray();
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
