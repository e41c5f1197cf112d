package org.cordee.supervision;

import java.util.Base64;
import java.util.Optional;
import org.cordee.platform.Problem;
import org.cordee.platform.web.FormReader;

/** Reads what a device sealed, as the form carries it. */
public final class SealedBytes {

    private SealedBytes() {}

    /** The bytes of a field, of a length between two bounds; anything else is a problem of the form. */
    public static Optional<byte[]> of(FormReader form, String field, int least, int most) {
        String typed = form.text(field, most * 4 / 3 + 4);
        Optional<byte[]> bytes = decoded(typed).filter(found -> found.length >= least && found.length <= most);
        if (bytes.isEmpty()) {
            form.refuse(Problem.ofAll("error.seal.unreadable"));
        }
        return bytes;
    }

    private static Optional<byte[]> decoded(String text) {
        try {
            return Optional.of(Base64.getDecoder().decode(text));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
