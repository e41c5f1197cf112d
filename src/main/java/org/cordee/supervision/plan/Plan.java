package org.cordee.supervision.plan;

import java.time.LocalDate;
import java.util.Base64;

/**
 * A personal plan as the server may hold it.
 *
 * @param ownKey the public half it was sealed with
 * @param version 0 while never kept
 */
record Plan(byte[] sealed, byte[] ownKey, LocalDate savedOn, int version) {

    String sealedText() {
        return Base64.getEncoder().encodeToString(sealed);
    }

    String ownKeyText() {
        return Base64.getEncoder().encodeToString(ownKey);
    }
}
