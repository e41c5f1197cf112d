package org.cordee.platform.i18n;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The words the glossary asks to avoid, for tests of content that is in no bundle. */
public final class AvoidedWords {

    private AvoidedWords() {}

    /** Those found in a French text. */
    public static List<String> french(String text) {
        try {
            return BannedWords.of(Files.readString(Path.of("docs/glossary.md")), "Avoid in French")
                    .in(text);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
