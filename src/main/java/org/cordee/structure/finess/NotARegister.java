package org.cordee.structure.finess;

import java.io.Serial;

/** Thrown when a file is none of the known FINESS layouts or cannot be read as text; nothing of it is used. */
public final class NotARegister extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    NotARegister(String message) {
        super(message);
    }

    NotARegister(String message, Throwable cause) {
        super(message, cause);
    }
}
