package org.cordee;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.cordee.platform.backup.WriteBackup;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ./cordee backup FILE}: everything the installation holds, while it runs or not. */
@Command(
        name = "backup",
        description = "Saves everything into one file, sealed by a passphrase.",
        mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {
    @Mixin
    private Folder folder = new Folder();

    @Mixin
    private PassphraseOption passphrase = new PassphraseOption();

    @Option(names = "--plain", description = "writes an ordinary zip file that anybody can read")
    private boolean plain;

    @Parameters(paramLabel = "FILE", description = "the file to write; it must not exist")
    private @Nullable Path file;

    @Override
    public Integer call() throws Exception {
        var installation = folder.or(Kind.REAL.folder);
        installation.refuseAbsent();
        CommandLog.open(installation);
        var settings = Settings.read(installation, System.getenv());
        var secret = plain ? null : passphrase.forNewFile(settings);
        try (var database = Database.join(installation, settings)) {
            var target = Objects.requireNonNull(file).toAbsolutePath();
            var rows = new WriteBackup(
                            database.access(),
                            installation.erasures(),
                            Keys.mark(installation, settings),
                            Clock.systemUTC())
                    .to(target, secret);
            System.out.println("Saved " + rows + " rows into " + target + ".");
        }
        return 0;
    }
}
