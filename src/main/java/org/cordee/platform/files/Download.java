package org.cordee.platform.files;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A file sent to a person, streamed.
 *
 * @param fileName what it is saved as; discreet: no name of a person or a structure, nothing about addiction
 * @param mediaType the media type, with its charset where it is text
 * @param body writes the content
 */
public record Download(String fileName, String mediaType, Body body) {

    /** Writes the content of a download. */
    @FunctionalInterface
    public interface Body {
        /** Writes everything; the stream is closed by the caller. */
        void writeTo(OutputStream out) throws IOException;
    }
}
