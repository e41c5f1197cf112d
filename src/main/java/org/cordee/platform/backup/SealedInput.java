package org.cordee.platform.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.security.GeneralSecurityException;

/** Reads what {@link SealedOutput} wrote; refuses the first piece that was altered, moved or cut. */
final class SealedInput extends InputStream {
    private final PushbackInputStream in;
    private final PassphraseKey key;
    private byte[] piece = new byte[0];
    private int read;
    private int number;
    private boolean last;

    SealedInput(InputStream in, PassphraseKey key) {
        this.in = new PushbackInputStream(in, 1);
        this.key = key;
    }

    @Override
    public int read() throws IOException {
        var single = new byte[1];
        return read(single, 0, 1) < 0 ? -1 : single[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        while (read == piece.length) {
            if (last) {
                return -1;
            }
            readPiece();
        }
        int part = Math.min(length, piece.length - read);
        System.arraycopy(piece, read, bytes, from, part);
        read += part;
        return part;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private void readPiece() throws IOException {
        var sealed = in.readNBytes(PassphraseKey.PIECE + PassphraseKey.TAG);
        int next = in.read();
        last = next < 0;
        if (!last) {
            in.unread(next);
        }
        try {
            piece = key.open(sealed, sealed.length, number, last);
        } catch (GeneralSecurityException e) {
            throw new BackupRefused(
                    number == 0
                            ? "The passphrase is not the one of this file, or its beginning was altered."
                            : "This file was altered or its end is missing.",
                    e);
        }
        number = Math.incrementExact(number);
        read = 0;
    }
}
