package org.cordee;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;
import org.cordee.agreement.seal.SealedFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyCommandTest {

    private static final Instant AT = Instant.parse("2026-11-28T09:30:00Z");
    private static final byte[] SEALED = SealedFiles.sealed(AT);

    @TempDir
    Path folder;

    private record Said(int code, String out, String errors) {}

    @Test
    void saysThatNothingChangedAndWhatThatProvesAndWhatNot() throws Exception {
        Said said = verify(SEALED);
        assertThat(said.code).isZero();
        assertThat(said.out)
                .contains("accord.pdf: intact", "28 November 2026 at 09:30:00 UTC", "It proves", "It does not prove");
        assertThat(said.errors).isEmpty();
    }

    @Test
    void oneChangedByteIsSaidAndIsAFailure() throws Exception {
        byte[] changed = SEALED.clone();
        changed[120] ^= 1;
        Said said = verify(changed);
        assertThat(said.code).isEqualTo(1);
        assertThat(said.out).contains("CHANGED").doesNotContain("It proves");
    }

    @Test
    void aPdfWithoutSealProvesNothing() throws Exception {
        Said said = verify(SealedFiles.plain());
        assertThat(said.code).isEqualTo(1);
        assertThat(said.out).contains("not sealed");
    }

    @Test
    void whatCannotBeReadIsRefusedInOneSentence() throws Exception {
        Said said = verify("Chère équipe,".getBytes(StandardCharsets.UTF_8));
        assertThat(said.code).isEqualTo(2);
        assertThat(said.out).isEmpty();
        assertThat(said.errors).contains("is not a PDF").hasLineCount(1);
        Said absent = run(folder.resolve("absent.pdf"));
        assertThat(absent.code).isEqualTo(2);
        assertThat(absent.errors).contains("absent.pdf cannot be read").hasLineCount(1);
    }

    @Test
    void theProofIsVerifiedAloneAndBesideTheFileThatCarriesIt() throws Exception {
        SealedFiles.Proven one = SealedFiles.proven(AT, "Preuve d’un accord.\n");
        Path pdf = Files.write(folder.resolve("accord.pdf"), one.pdf());
        Path proof = Files.write(folder.resolve("preuve.txt"), one.proof());
        Said alone = run(proof);
        assertThat(alone.code).isZero();
        assertThat(alone.out).contains("preuve.txt: intact", "the very words that were shown", "It does not prove");
        assertThat(run(pdf).out).contains("It carries its proof as a text, preuve.txt: intact");
        Said both = run(proof, pdf);
        assertThat(both.code).isZero();
        assertThat(both.out).contains("accord.pdf: intact", "Together: the PDF carries this very proof");

        byte[] changed = one.proof().clone();
        changed[3] ^= 1;
        Said bad = run(pdf, Files.write(folder.resolve("changed.txt"), changed));
        assertThat(bad.code).isEqualTo(1);
        assertThat(bad.out).contains("changed.txt: CHANGED", "NOT TOGETHER");
        Path other = Files.write(
                folder.resolve("other.txt"),
                SealedFiles.proven(AT, "Preuve d’un autre.\n").proof());
        Said mixed = run(pdf, other);
        assertThat(mixed.code).isEqualTo(1);
        assertThat(mixed.out).contains("other.txt: intact", "NOT TOGETHER");
    }

    @Test
    void aFileSealedBeforeProofsWereTextsStaysVerifiable() throws Exception {
        assertThat(verify(SEALED).out).contains("intact", "its last page is the proof");
    }

    private Said verify(byte[] content) throws Exception {
        return run(Files.write(folder.resolve("accord.pdf"), content));
    }

    private static Said run(Path... files) {
        var out = new StringWriter();
        var errors = new StringWriter();
        int code = Cordee.line()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(errors, true))
                .execute(Stream.concat(Stream.of("verify"), Stream.of(files).map(Path::toString))
                        .toArray(String[]::new));
        return new Said(code, out.toString(), errors.toString());
    }
}
