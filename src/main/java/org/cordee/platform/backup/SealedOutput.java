package org.cordee.platform.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;

/** Writes a stream sealed piece by piece; closing it writes the last piece, without which it does not open. */
final class SealedOutput extends OutputStream {
    private final OutputStream out;
    private final PassphraseKey key;
    private final byte[] piece = new byte[PassphraseKey.PIECE];
    private int filled;
    private int number;
    private boolean closed;

    SealedOutput(OutputStream out, PassphraseKey key) {
        this.out = out;
        this.key = key;
    }

    @Override
    public void write(int single) throws IOException {
        write(new byte[] {(byte) single}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        int done = 0;
        while (done < length) {
            if (filled == piece.length) {
                writePiece(false);
            }
            int part = Math.min(length - done, piece.length - filled);
            System.arraycopy(bytes, from + done, piece, filled, part);
            filled += part;
            done += part;
        }
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            writePiece(true);
            out.close();
        }
    }

    private void writePiece(boolean last) throws IOException {
        try {
            out.write(key.seal(piece, filled, number, last));
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
        number = Math.incrementExact(number);
        filled = 0;
    }
}
