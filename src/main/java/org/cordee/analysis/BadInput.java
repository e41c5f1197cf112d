package org.cordee.analysis;

import java.nio.file.Path;

/** A file or an option that no result can be given for; its message is the one sentence to print. */
public final class BadInput extends RuntimeException {

    public BadInput(String sentence) {
        super(sentence);
    }

    static BadInput at(Path file, long line, String what) {
        return new BadInput(file + ", line " + line + ": " + what + ".");
    }

    static BadInput between(Path file, long first, long last, String what) {
        return new BadInput(file + ", line " + first + " to line " + last + ": " + what + ".");
    }
}
