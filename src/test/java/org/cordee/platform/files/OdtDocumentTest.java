package org.cordee.platform.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.odftoolkit.odfdom.doc.OdfTextDocument;
import org.odftoolkit.odfdom.dom.element.text.TextHElement;
import org.odftoolkit.odfdom.dom.style.OdfStyleFamily;

class OdtDocumentTest {

    private final OdtDocument document = new OdtDocument(
            "Charte & engagement",
            Locale.FRENCH,
            List.of(
                    new OdtDocument.Block(OdtDocument.Style.TITLE, "Charte & engagement"),
                    new OdtDocument.Block(OdtDocument.Style.HEADING, "Ce que je signe"),
                    new OdtDocument.Block(OdtDocument.Style.LARGE, "Je ne juge pas.\u0007"),
                    new OdtDocument.Block(OdtDocument.Style.NEW_PAGE, "1. Le secret"),
                    new OdtDocument.Block(OdtDocument.Style.PARAGRAPH, "<rien> d’autre"),
                    new OdtDocument.Block(OdtDocument.Style.NOTE, "Source")));

    @Test
    void theMediaTypeIsTheFirstEntryUncompressed() throws IOException {
        byte[] odt = written();
        assertThat(new String(odt, 30, 47, StandardCharsets.US_ASCII))
                .isEqualTo("mimetypeapplication/vnd.oasis.opendocument.text");
        try (var zip = new ZipInputStream(new ByteArrayInputStream(odt))) {
            assertThat(zip.getNextEntry().getMethod()).isEqualTo(ZipEntry.STORED);
        }
    }

    @Test
    void everyPartIsWellFormedAndListed() throws Exception {
        List<String> names = new ArrayList<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(written()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                if (entry.getName().endsWith(".xml")) {
                    DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(new ByteArrayInputStream(zip.readAllBytes()));
                }
            }
        }
        assertThat(names).containsExactly("mimetype", "META-INF/manifest.xml", "content.xml", "styles.xml", "meta.xml");
    }

    @Test
    void anotherReaderFindsTheTitlesTheStylesAndTheLanguage() throws Exception {
        try (var read = OdfTextDocument.loadDocument(new ByteArrayInputStream(written()))) {
            assertThat(read.getOfficeMetadata().getTitle()).isEqualTo("Document");
            assertThat(read.getOfficeMetadata().getLanguage()).isEqualTo("fr");
            var headings = read.getContentRoot().getElementsByTagName("text:h");
            assertThat(headings.getLength()).isEqualTo(3);
            assertThat(((TextHElement) headings.item(2)).getTextOutlineLevelAttribute())
                    .isEqualTo(2);
            var used = read.getContentRoot().getElementsByTagName("text:p");
            List<String> lines = new ArrayList<>();
            for (int at = 0; at < used.getLength(); at++) {
                lines.add(used.item(at).getFirstChild().getNodeValue());
                String style = used.item(at)
                        .getAttributes()
                        .getNamedItem("text:style-name")
                        .getNodeValue();
                assertThat(read.getDocumentStyles().getStyle(style, OdfStyleFamily.Paragraph))
                        .as(style)
                        .isNotNull();
            }
            assertThat(lines).containsExactly("Je ne juge pas.", "<rien> d’autre", "Source");
        }
    }

    private byte[] written() throws IOException {
        var out = new ByteArrayOutputStream();
        document.writeTo(out);
        return out.toByteArray();
    }
}
