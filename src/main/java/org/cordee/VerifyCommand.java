package org.cordee;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.cordee.agreement.seal.SealCheck;
import org.cordee.analysis.BadInput;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code ./cordee verify FILE}: whether a signed file is the one that was sealed, and what that proves. Needs neither the
 * installation nor a network. Exit code 0 when intact, 1 when not, 2 when the file cannot be read.
 */
@Command(
        name = "verify",
        description = "Says whether a signed PDF is the one that was sealed, and what that proves.",
        mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {

    private static final long LARGEST = 64L << 20;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "d MMMM uuuu 'at' HH:mm:ss 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    @Parameters(paramLabel = "FILE", description = "a PDF sealed by Cordée")
    private @Nullable Path file;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        Path asked = Objects.requireNonNull(file);
        CommandLog.none();
        SealCheck.Finding finding = SealCheck.of(read(asked));
        out.println(asked.getFileName() + ": " + sentence(finding.state(), asked));
        finding.seal().ifPresent(seal -> {
            out.println("Sealed on " + MOMENT.format(seal.at()) + ", as the clock of the installation showed.");
            out.println("Certificate: " + seal.by().shown());
            out.println();
            out.println(
                    "It proves that the file is, to the byte, the one that was sealed with this certificate: the text,");
            out.println("the signatures listed at its end, and how each was given.");
            out.println(
                    "It does not prove by itself whose certificate it is: compare the line above with the one shown by");
            out.println(
                    "the installation, at the address /seal. It does not prove that the clock was right, nor who held");
            out.println("the device: for each signature the file says by which means it was given, and before whom.");
        });
        return finding.state() == SealCheck.State.INTACT ? 0 : Failures.FAILED;
    }

    private static String sentence(SealCheck.State state, Path asked) {
        return switch (state) {
            case INTACT -> "intact. Not one byte has changed since it was sealed.";
            case CHANGED -> "CHANGED. It was sealed, and something was changed or added since: ask for the file again.";
            case NO_SEAL -> "not sealed. It is a PDF without a seal: nothing says whether it was changed.";
            case NOT_READABLE ->
                throw new BadInput(asked + " is not a PDF that can be read: give the file as it was sent.");
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
