package org.cordee;

import java.net.BindException;
import java.nio.file.FileSystemException;
import java.util.Optional;
import java.util.stream.Stream;
import org.cordee.analysis.BadInput;
import org.cordee.platform.backup.BackupRefused;
import org.cordee.platform.db.StartRefused;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Turns whatever stops a command into one sentence on the error stream; the log keeps the details. */
final class Failures {
    static final int FAILED = 1;
    static final int MISUSED = 2;

    private Failures() {}

    static int said(Exception failure, CommandLine line, ParseResult parsed) {
        if (failure instanceof BadInput) {
            line.getErr().println(failure.getMessage());
            return MISUSED;
        }
        var sentence = sentence(failure);
        if (sentence.isEmpty()) {
            LoggerFactory.getLogger(Cordee.class).error("The command failed", failure);
        }
        line.getErr().println(sentence.orElseGet(CommandLog::pointer));
        return FAILED;
    }

    static int misused(ParameterException misuse, String[] arguments) {
        var line = misuse.getCommandLine();
        line.getErr().println(misuse.getMessage());
        line.getErr().println("Try: ./" + line.getCommandSpec().qualifiedName() + " --help");
        return MISUSED;
    }

    private static Optional<String> sentence(Throwable failure) {
        return Stream.iterate(failure, t -> t != null, Throwable::getCause)
                .map(Failures::known)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> known(Throwable cause) {
        if (cause instanceof StartRefused refused) {
            return Optional.ofNullable(refused.getMessage());
        }
        if (cause instanceof BackupRefused refused) {
            return Optional.ofNullable(refused.getMessage());
        }
        if (cause instanceof BindException) {
            return Optional.of("The port is already taken by another program: choose another with --port.");
        }
        var message = String.valueOf(cause.getMessage());
        if (message.contains("No space left on device")) {
            return Optional.of("The disk is full: free some space and start again.");
        }
        if (cause instanceof FileSystemException file) {
            return Optional.of("The file " + file.getFile() + " cannot be read or written"
                    + (file.getReason() == null ? "." : " (" + file.getReason() + ")."));
        }
        return Optional.empty();
    }
}
