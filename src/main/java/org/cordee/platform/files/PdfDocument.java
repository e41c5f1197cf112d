package org.cordee.platform.files;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.logging.Level;
import java.util.regex.Pattern;
import org.cordee.platform.Discretion;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * A page as PDF/UA-1 and PDF/A-2a: tagged, titled, bookmarked by its headings, fonts inside. The page has a language, a
 * title and a description, and is refused without. Style sheets come from the product's own files; nothing else is loaded.
 */
public record PdfDocument(String html) {

    private static final String FAMILY = "Atkinson Hyperlegible";
    private static final String FONTS = "/static/fonts/atkinson-hyperlegible-";
    private static final Pattern OWN_STYLE = Pattern.compile("/css/[a-z-]+\\.css");
    private static final Set<FSFontUseCase> PAGE_AND_CHARTS = EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.SVG);
    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    /** Each drawing holds some twenty megabytes: eight at once would double what the application takes. */
    private static final Semaphore AT_ONCE = new Semaphore(2, true);

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    /** Draws the whole document first, two at a time on this machine, then hands it over at the reader's pace. */
    public void writeTo(OutputStream out) throws IOException {
        var drawn = new ByteArrayOutputStream();
        AT_ONCE.acquireUninterruptibly();
        try {
            draw(drawn);
        } finally {
            AT_ONCE.release();
        }
        drawn.writeTo(out);
    }

    private void draw(OutputStream out) throws IOException {
        var builder = new PdfRendererBuilder();
        builder.withW3cDocument(new W3CDom().fromJsoup(described()), "/");
        builder.useUriResolver((base, uri) -> null);
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.useSVGDrawer(new BatikSVGDrawer());
        builder.useUnicodeLineBreaker(new LineBreaks());
        builder.withProducer("Cordée");
        builder.useFont(font("regular"), FAMILY, NORMAL, FontStyle.NORMAL, true, PAGE_AND_CHARTS);
        builder.useFont(font("italic"), FAMILY, NORMAL, FontStyle.ITALIC, true, PAGE_AND_CHARTS);
        builder.useFont(font("bold"), FAMILY, BOLD, FontStyle.NORMAL, true, PAGE_AND_CHARTS);
        builder.toStream(out);
        builder.run();
    }

    private static FSSupplier<InputStream> font(String style) {
        return () -> Objects.requireNonNull(PdfDocument.class.getResourceAsStream(FONTS + style + ".ttf"), style);
    }

    private Document described() throws IOException {
        var document = Jsoup.parse(html);
        require(!document.title().isBlank(), "a title");
        require(!document.select("html[lang]").isEmpty(), "a language");
        require(!document.select("head meta[name=description]").isEmpty(), "a description");
        Elements description = document.select("head meta[name=description]");
        if (!Discretion.telling(description.attr("content")).isEmpty()) {
            description.attr("content", document.title());
        }
        document.head().appendElement("meta").attr("name", "subject").attr("content", description.attr("content"));
        for (var link : document.select("link[rel=stylesheet]")) {
            link.replaceWith(new Element("style").appendChild(new DataNode(style(link.attr("href")))));
        }
        var bookmarks = document.head().appendElement("bookmarks");
        int count = 0;
        for (var heading : document.select("h1, h2")) {
            if (heading.id().isEmpty()) {
                heading.id("heading-" + ++count);
            }
            bookmarks.appendElement("bookmark").attr("name", heading.text()).attr("href", "#" + heading.id());
        }
        return document;
    }

    private static String style(String path) throws IOException {
        if (!OWN_STYLE.matcher(path).matches()) {
            throw new IllegalArgumentException("Not one of the product's style sheets: " + path);
        }
        try (var in = PdfDocument.class.getResourceAsStream("/static" + path)) {
            return new String(Objects.requireNonNull(in, path).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void require(boolean present, String what) {
        if (!present) {
            throw new IllegalArgumentException("An accessible document needs " + what);
        }
    }
}
