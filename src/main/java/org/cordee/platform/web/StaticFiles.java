package org.cordee.platform.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The scripts, styles and pictures of this release under names that change with what they hold: a device may keep a name
 * for ever and still never shows an old file beside a new page.
 */
final class StaticFiles {

    private static final int LENGTH = 12;

    private StaticFiles() {}

    /** The path of a file with the fingerprint of this release. */
    static String named(String path) {
        return path + "?v=" + fingerprint();
    }

    /** What tells this release's files from another's, as hexadecimal signs. */
    static String fingerprint() {
        return Once.FINGERPRINT;
    }

    private static final class Once {
        static final String FINGERPRINT = read();

        private static String read() {
            try {
                Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath:/static/**/*.*");
                Arrays.sort(files, Comparator.comparing(file -> String.valueOf(file.getFilename())));
                MessageDigest digest = MessageDigest.getInstance("SHA-256");
                for (Resource file : files) {
                    try (InputStream content = file.getInputStream()) {
                        digest.update(content.readAllBytes());
                    }
                }
                return HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH);
            } catch (IOException problem) {
                throw new UncheckedIOException(problem);
            } catch (NoSuchAlgorithmException missing) {
                throw new IllegalStateException("SHA-256 is part of every Java platform", missing);
            }
        }
    }
}
