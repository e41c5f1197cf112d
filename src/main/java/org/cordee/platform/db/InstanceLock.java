package org.cordee.platform.db;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** The right of one process to run Cordée on a folder; the system takes it back when the process dies. */
public final class InstanceLock implements AutoCloseable {
    private final FileChannel channel;

    private InstanceLock(FileChannel channel) {
        this.channel = channel;
    }

    static InstanceLock take(DataFolder folder) {
        try {
            var channel = FileChannel.open(
                    folder.lockFile(),
                    Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            if (!locked(channel)) {
                var holder = holder(channel);
                channel.close();
                throw new StartRefused("Another Cordée (process " + holder + ") is already running on the folder "
                        + folder.root() + ".");
            }
            write(channel);
            return new InstanceLock(channel);
        } catch (IOException e) {
            throw new StartRefused("The file " + folder.lockFile() + " cannot be written to by this account.", e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException sameProcess) {
            return false;
        }
    }

    private static String holder(FileChannel channel) throws IOException {
        var text = ByteBuffer.allocate(32);
        channel.read(text, 0);
        return StandardCharsets.US_ASCII.decode(text.flip()).toString().strip();
    }

    private static void write(FileChannel channel) throws IOException {
        channel.truncate(0);
        var pid = StandardCharsets.US_ASCII.encode(
                Long.toString(ProcessHandle.current().pid()) + "\n");
        channel.write(pid, 0);
    }
}
