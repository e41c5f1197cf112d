package org.cordee;

import java.nio.file.Path;
import org.cordee.platform.db.DataFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option every command takes: on which installation it works. */
final class Folder {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "folder of the installation (default: ./data, and ./demo-data for demo)")
    @Nullable
    Path data;

    DataFolder or(String usual) {
        return DataFolder.of(data == null ? Path.of(usual) : data);
    }
}
