package org.cordee;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import org.cordee.Settings.Setting;
import org.cordee.platform.db.DataFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The passphrase of a backup: from a file, from the settings, or asked at the terminal; never on the command line. */
final class PassphraseOption {
    private static final int SHORTEST = 12;

    @Option(names = "--passphrase-file", paramLabel = "FILE", description = "reads the passphrase from a file")
    private @Nullable Path passphraseFile;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    char[] forNewFile(Settings settings) throws IOException {
        var given = given(settings);
        var chosen = given == null ? asked("Passphrase for this backup: ") : given;
        if (given == null && !Arrays.equals(chosen, asked("The same again: "))) {
            throw misused("The two passphrases differ.");
        }
        if (chosen.length < SHORTEST) {
            throw misused("A passphrase has " + SHORTEST + " characters or more.");
        }
        return chosen;
    }

    /** An automatic backup of this very folder opens by the folder's own passphrase. */
    char[] forExistingFile(Settings settings, DataFolder folder) throws IOException {
        var given = given(settings);
        if (given != null) {
            return given;
        }
        return folder.secrets().has(Keys.BACKUP)
                ? folder.secrets().get(Keys.BACKUP).toCharArray()
                : asked("Passphrase of this backup: ");
    }

    private char @Nullable [] given(Settings settings) throws IOException {
        if (passphraseFile != null) {
            return Files.readString(passphraseFile).strip().toCharArray();
        }
        return settings.get(Setting.BACKUP_PASSPHRASE).map(String::toCharArray).orElse(null);
    }

    @SuppressWarnings("SystemConsoleNull") // later JDKs always give one; without a terminal it then answers null
    private char[] asked(String question) {
        var console = System.console();
        var answer = console == null ? null : console.readPassword(question);
        if (answer == null) {
            throw misused("Give a passphrase by --passphrase-file FILE or CORDEE_BACKUP_PASSPHRASE"
                    + " (backup can also write a --plain file).");
        }
        return answer;
    }

    private ParameterException misused(String sentence) {
        return new ParameterException(Objects.requireNonNull(command).commandLine(), sentence);
    }
}
