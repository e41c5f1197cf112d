package org.cordee;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cordee.agreement.seal.Attachment;
import org.cordee.agreement.seal.Fingerprint;
import org.cordee.agreement.seal.SealCheck;
import org.cordee.agreement.seal.TextCheck;
import org.cordee.analysis.BadInput;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code ./cordee verify FILE}: whether a signed file, or the proof beside it, is the one that was sealed, and what that
 * proves; given both, whether they belong together. Needs neither the installation nor a network. Exit code 0 when all is
 * intact and agrees, 1 when not, 2 when a file cannot be read.
 */
@Command(
        name = "verify",
        description = "Says whether a signed PDF, or its proof, is the one that was sealed, and what that proves.",
        mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {

    private static final long LARGEST = 64L << 20;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "d MMMM uuuu 'at' HH:mm:ss 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    @Parameters(
            paramLabel = "FILE",
            arity = "1..2",
            description = "a PDF sealed by Cordée, its proof (preuve.txt), or both")
    private @Nullable List<Path> files;

    @Spec
    private @Nullable CommandSpec spec;

    /** A file looked at; the seal or the certificate where it is intact. */
    private record Looked(
            byte[] content,
            boolean pdf,
            SealCheck.State state,
            Optional<SealCheck.Seal> seal,
            Optional<Fingerprint> by) {

        boolean intact() {
            return state == SealCheck.State.INTACT;
        }
    }

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        List<Path> asked = Objects.requireNonNull(files);
        CommandLog.none();
        List<Looked> looked = asked.stream().map(VerifyCommand::look).toList();
        for (int at = 0; at < looked.size(); at++) {
            say(out, asked.get(at), looked.get(at));
        }
        boolean agree = looked.size() < 2 || together(out, looked.get(0), looked.get(1));
        return agree && looked.stream().allMatch(Looked::intact) ? 0 : Failures.FAILED;
    }

    private static Looked look(Path asked) {
        byte[] content = read(asked);
        SealCheck.Finding finding = SealCheck.of(content);
        if (finding.state() != SealCheck.State.NOT_READABLE) {
            return new Looked(
                    content,
                    true,
                    finding.state(),
                    finding.seal(),
                    finding.seal().map(SealCheck.Seal::by));
        }
        TextCheck.Finding text = TextCheck.of(content);
        if (text.state() == SealCheck.State.NOT_READABLE) {
            throw new BadInput(asked + " is not a PDF that can be read, nor a proof: give the file as it was sent.");
        }
        return new Looked(content, false, text.state(), Optional.empty(), text.by());
    }

    private static void say(PrintWriter out, Path asked, Looked looked) {
        out.println(asked.getFileName() + ": " + sentence(looked.state()));
        looked.seal()
                .ifPresent(seal -> out.println(
                        "Sealed on " + MOMENT.format(seal.at()) + ", as the clock of the installation showed."));
        looked.by().ifPresent(by -> {
            out.println("Certificate: " + by.shown());
            if (looked.pdf()) {
                out.println(carried(looked));
            }
            out.println();
            out.println(looked.pdf() ? PDF_PROVES : PROOF_PROVES);
            out.println(NOT_PROVED);
        });
    }

    private static final String PDF_PROVES = """
            It proves that the file is, to the byte, the one that was sealed with this certificate: the text,
            the signatures listed at its end, and how each was given.""";
    private static final String PROOF_PROVES = """
            It proves that this text is, to the byte, the one that was sealed with this certificate: who signed, when,
            by which means, and the very words that were shown. It is the proof, not the document: keep both.""";
    private static final String NOT_PROVED = """
            It does not prove by itself whose certificate it is: compare the line above with the one shown by
            the installation, at the address /seal. It does not prove that the clock was right, nor who held
            the device: for each signature the file says by which means it was given, and before whom.""";

    private static String carried(Looked pdf) {
        return Attachment.of(pdf.content())
                .map(proof -> "It carries its proof as a text, " + Attachment.NAME + ": "
                        + (TextCheck.of(proof).by().equals(pdf.by())
                                ? "intact, sealed with the same certificate."
                                : "NOT sealed with the same certificate."))
                .orElse("It was sealed before proofs were carried as texts: its last page is the proof.");
    }

    /** Whether of the two one is the document and the other the proof it carries; says so. */
    private static boolean together(PrintWriter out, Looked one, Looked other) {
        Looked pdf = one.pdf() ? one : other;
        Looked proof = one.pdf() ? other : one;
        boolean agree = pdf.pdf()
                && !proof.pdf()
                && Attachment.of(pdf.content())
                        .filter(carried -> Arrays.equals(carried, proof.content()))
                        .isPresent();
        out.println();
        out.println(
                agree
                        ? "Together: the PDF carries this very proof."
                        : "NOT TOGETHER: this is not the proof that the PDF carries.");
        return agree;
    }

    private static String sentence(SealCheck.State state) {
        return switch (state) {
            case INTACT -> "intact. Not one byte has changed since it was sealed.";
            case CHANGED -> "CHANGED. It was sealed, and something was changed or added since: ask for the file again.";
            case NO_SEAL, NOT_READABLE ->
                "not sealed. It is a PDF without a seal: nothing says whether it was changed.";
        };
    }

    private static byte[] read(Path asked) {
        try {
            if (Files.size(asked) > LARGEST) {
                throw new BadInput(asked + " is larger than 64 MB: no file sealed by Cordée is.");
            }
            return Files.readAllBytes(asked);
        } catch (IOException unreadable) {
            throw new BadInput(asked + " cannot be read: check its name and that you may open it.");
        }
    }
}
