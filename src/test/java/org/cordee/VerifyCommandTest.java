package org.cordee;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
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

    private Said verify(byte[] content) throws Exception {
        return run(Files.write(folder.resolve("accord.pdf"), content));
    }

    private static Said run(Path file) {
        var out = new StringWriter();
        var errors = new StringWriter();
        int code = Cordee.line()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(errors, true))
                .execute("verify", file.toString());
        return new Said(code, out.toString(), errors.toString());
    }
}
