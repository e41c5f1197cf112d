package org.cordee.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A part of a document made from the product itself: compared, or written anew with {@code -Dupdate.docs=true}. */
record GeneratedBlock(Path file, String name) {

    static final String UPDATE = "update.docs";

    static GeneratedBlock in(String file, String name) {
        return new GeneratedBlock(Path.of(file), name);
    }

    void holds(String expected) {
        String text = read();
        String start = "<!-- generated: " + name + " -->\n";
        String end = "<!-- end: " + name + " -->";
        int from = text.indexOf(start);
        int to = text.indexOf(end);
        assertThat(from).as("block " + name + " of " + file).isNotNegative();
        if (Boolean.getBoolean(UPDATE)) {
            write(text.substring(0, from + start.length()) + expected + text.substring(to));
        } else {
            assertThat(text.substring(from + start.length(), to))
                    .as("%s is no longer true: run the tests once with -D%s=true and read the difference", file, UPDATE)
                    .isEqualTo(expected);
        }
    }

    private String read() {
        try {
            return Files.readString(file);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private void write(String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
