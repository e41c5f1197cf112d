package org.cordee.statistics;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Counts of national screens, to the multiple of 5 below or above: above in r cases of 5 for a remainder of r, so that
 * sums of many cells stay true on average. Which way is drawn from the cell's name and a secret, so a cell that stands in
 * two tables or is asked twice is rounded alike. (Fellegi, Controlled random rounding, Survey Methodology 1, 1975, without
 * its control: totals are rounded by themselves.) Refuses a secret of less than 16 bytes.
 */
public final class Rounding {

    private static final int BASE = 5;
    private static final int SHORTEST_SECRET = 16;

    private final byte[] secret;

    public Rounding(byte[] secret) {
        if (secret.length < SHORTEST_SECRET) {
            throw new IllegalArgumentException("A secret of " + SHORTEST_SECRET + " bytes at least");
        }
        this.secret = secret.clone();
    }

    /** The rounded count; 0 and multiples of 5 stay. The name tells the cell from those of any other table or period. */
    public long of(String cell, long count) {
        long rest = Math.floorMod(count, BASE);
        return count - rest + (draw(cell) < rest ? BASE : 0);
    }

    private int draw(String cell) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(secret);
            long drawn = ByteBuffer.wrap(digest.digest(cell.getBytes(StandardCharsets.UTF_8)))
                    .getLong();
            return Math.floorMod(drawn, BASE);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256", missing);
        }
    }
}
