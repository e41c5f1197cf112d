package org.cordee.platform.files;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.Encoder;

/** A QR code as one SVG path of unit squares, four units of quiet zone included; refuses a text that is too long. */
public record QrCode(int size, String path) {

    private static final int QUIET_ZONE = 4;

    public static QrCode of(String text) {
        try {
            var matrix = Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
            var path = new StringBuilder();
            for (int y = 0; y < matrix.getHeight(); y++) {
                for (int x = 0; x < matrix.getWidth(); x++) {
                    if (matrix.get(x, y) == 1) {
                        path.append('M')
                                .append(x + QUIET_ZONE)
                                .append(' ')
                                .append(y + QUIET_ZONE)
                                .append("h1v1h-1z");
                    }
                }
            }
            return new QrCode(matrix.getWidth() + 2 * QUIET_ZONE, path.toString());
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("This text does not fit a QR code", tooLong);
        }
    }

    /** The four numbers of the SVG view box. */
    public String viewBox() {
        return "0 0 " + size + " " + size;
    }
}
