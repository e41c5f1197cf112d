package org.cordee.browser;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.cordee.testkit.Outside;
import org.cordee.testkit.OutsideParts;

/** What one person's browser keeps of the story for whoever looks at it afterwards: history, downloads, squares to photograph. */
final class StoryTraces {

    private static final float CARD_DPI = 150;

    private final Set<String> titles = new LinkedHashSet<>();
    private final Set<String> addresses = new LinkedHashSet<>();
    private final Set<String> squares = new LinkedHashSet<>();
    private final List<File> files = new ArrayList<>();

    private record File(String name, byte[] content) {}

    /** Keeps what the history keeps of a page, and photographs its squares. */
    void visited(Page page) {
        titles.add(page.title());
        if (addresses.add(page.url())) {
            for (Locator square : page.locator("svg.qr-code").all()) {
                if (square.isVisible()) {
                    squares.addAll(read(image(square.screenshot())));
                }
            }
        }
    }

    /** Keeps a file as it was saved, and photographs its squares. */
    void saved(String name, byte[] content) {
        files.add(new File(name, content));
        if (name.endsWith(".pdf")) {
            try (PDDocument document = Loader.loadPDF(content)) {
                squares.addAll(read(new PDFRenderer(document).renderImageWithDPI(0, CARD_DPI)));
            } catch (IOException broken) {
                throw new UncheckedIOException(name, broken);
            }
        }
    }

    /** What of all that tells a passer-by. */
    List<String> tell(Outside outside) {
        List<String> found = new ArrayList<>();
        titles.forEach(title -> found.addAll(outside.tells("window title", title)));
        addresses.forEach(address -> found.addAll(outside.tells("address", address)));
        squares.forEach(square -> found.addAll(outside.tells("square", square)));
        files.forEach(file -> found.addAll(OutsideParts.tells(outside, file.name(), file.content())));
        return found;
    }

    private static BufferedImage image(byte[] png) {
        try {
            return ImageIO.read(new ByteArrayInputStream(png));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<String> read(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
        var bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
        try {
            List<String> read = new ArrayList<>();
            for (Result one : new QRCodeMultiReader().decodeMultiple(bitmap)) {
                read.add(one.getText());
            }
            return read;
        } catch (NotFoundException none) {
            return List.of();
        }
    }
}
