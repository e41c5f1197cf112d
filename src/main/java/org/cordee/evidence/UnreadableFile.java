package org.cordee.evidence;

import org.cordee.platform.Problem;

/** A file of references that cannot be read; carries the sentence that names the line. */
final class UnreadableFile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    UnreadableFile(String key, int line) {
        super(key + " line " + line);
        this.problem = Problem.of("file", key, line);
    }

    Problem problem() {
        return problem;
    }
}
