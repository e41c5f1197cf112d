package org.cordee.platform.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrCodeTest {

    private static final int SCALE = 4;
    private static final Pattern SQUARE = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");

    @Test
    void isReadBackAsItsText() throws Exception {
        var text = "https://example.org/i/AbCdEfGh0123456789";
        var code = QrCode.of(text);

        assertThat(new QRCodeReader().decode(bitmap(code)).getText()).isEqualTo(text);
        assertThat(code.viewBox()).isEqualTo("0 0 " + code.size() + " " + code.size());
    }

    @Test
    void aTextThatDoesNotFitIsRefused() {
        assertThatThrownBy(() -> QrCode.of("x".repeat(3000))).isInstanceOf(IllegalArgumentException.class);
    }

    private static BinaryBitmap bitmap(QrCode code) {
        int side = code.size() * SCALE;
        var pixels = new int[side * side];
        Arrays.fill(pixels, 0xFFFFFF);
        var squares = SQUARE.matcher(code.path());
        while (squares.find()) {
            int left = Integer.parseInt(squares.group(1)) * SCALE;
            int top = Integer.parseInt(squares.group(2)) * SCALE;
            for (int y = top; y < top + SCALE; y++) {
                Arrays.fill(pixels, y * side + left, y * side + left + SCALE, 0);
            }
        }
        return new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, pixels)));
    }
}
