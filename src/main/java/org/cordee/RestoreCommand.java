package org.cordee;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.cordee.platform.backup.BackupFile;
import org.cordee.platform.backup.RestoreBackup;
import org.cordee.platform.db.DataFolder;
import org.cordee.platform.db.StartRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code ./cordee restore FILE}: a backup, whole and unaltered, into an empty folder or an empty database. */
@Command(
        name = "restore",
        description = "Puts a backup into an empty folder or an empty database.",
        mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {
    @Mixin
    private Folder folder = new Folder();

    @Mixin
    private PassphraseOption passphrase = new PassphraseOption();

    @Parameters(paramLabel = "FILE", description = "the backup")
    private @Nullable Path file;

    @Override
    public Integer call() throws Exception {
        var source = Objects.requireNonNull(file).toAbsolutePath();
        var installation = folder.or(Kind.REAL.folder);
        var settings = Settings.read(installation, System.getenv());
        var secret = BackupFile.isSealed(source) ? passphrase.forExistingFile(settings, installation) : null;
        var backup = new RestoreBackup(new BackupFile(source, secret));
        installation.prepare();
        CommandLog.open(installation);
        var rows = restore(backup, installation, settings);
        System.out.println("Restored " + rows + " rows of the backup made at " + backup.createdAt() + ".");
        if (!Keys.mark(installation, settings).equals(backup.keyMark())) {
            System.err.println("The installation key of this folder is not the one of the backup: second factors and"
                    + " sealed texts will not open until the former secret/installation-key is put back.");
        }
        return 0;
    }

    private static long restore(RestoreBackup backup, DataFolder installation, Settings settings)
            throws IOException, SQLException {
        var external = settings.externalDatabase();
        if (external.isPresent()) {
            return backup.into(external.get(), installation.erasures());
        }
        if (Files.exists(installation.pg())) {
            throw new StartRefused("The folder " + installation.root()
                    + " already holds a database: a backup is restored into an empty one only.");
        }
        try (var database = Database.join(installation, settings)) {
            return backup.into(database.access(), installation.erasures());
        } catch (IOException | SQLException | RuntimeException e) {
            FileSystemUtils.deleteRecursively(installation.pg());
            throw e;
        }
    }
}
