package org.cordee.account;

import java.io.Serializable;
import java.nio.ByteBuffer;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One question asked to a passkey, kept in the session until it is answered.
 *
 * @param path where alone the answer may be sent
 * @param challenge 32 random bytes that the answer must have signed
 * @param account whose key is being made; null when a key is only asked to prove itself
 * @param endsAt until when an answer is heard, in milliseconds since 1970
 */
record PasskeyCeremony(
        String path, byte[] challenge, @Nullable UUID account, long endsAt) implements Serializable {

    /** The account as keys hold it: its 16 bytes, which tell nothing of the person. */
    static byte[] handle(UUID account) {
        return ByteBuffer.allocate(16)
                .putLong(account.getMostSignificantBits())
                .putLong(account.getLeastSignificantBits())
                .array();
    }
}
