package org.cordee.platform.backup;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Counts rows and adds their SHA-256 modulo 2^256, so that the same rows give the same sum in whatever order. */
final class RowDigest {
    private static final int BYTES = 32;

    private final MessageDigest sha256;
    private final byte[] sum = new byte[BYTES];
    private long rows;

    RowDigest() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java platform", e);
        }
    }

    /** @param row one line of COPY's text format */
    void add(byte[] row, int from, int length) {
        sha256.update(row, from, length);
        var hash = sha256.digest();
        int carry = 0;
        for (int i = BYTES - 1; i >= 0; i--) {
            carry += (sum[i] & 0xff) + (hash[i] & 0xff);
            sum[i] = (byte) carry;
            carry >>= 8;
        }
        rows++;
    }

    long rows() {
        return rows;
    }

    String hex() {
        return "%064x".formatted(new BigInteger(1, sum));
    }
}
