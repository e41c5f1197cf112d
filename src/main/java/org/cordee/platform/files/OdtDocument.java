package org.cordee.platform.files;

import static org.cordee.platform.files.OdfXml.attribute;
import static org.cordee.platform.files.OdfXml.characters;
import static org.cordee.platform.files.OdfXml.space;
import static org.cordee.platform.files.OdfXml.start;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * OpenDocument 1.3 text with a few named styles, which a reader may change at once in their own word processor.
 *
 * @param title the document's title, its first line; its properties, which a window shows, say only that it is a document
 * @param language the language of its words, for whoever reads aloud or checks the spelling
 */
public record OdtDocument(String title, Locale language, List<Block> blocks) {

    private static final String WINDOW = "Document";
    private static final String MEDIA_TYPE = "application/vnd.oasis.opendocument.text";

    /** What a block of text is. */
    public enum Style {
        TITLE("Title", 1),
        HEADING("Heading_20_1", 2),
        /** The same on a new page. */
        NEW_PAGE("Heading_20_Page", 2),
        PARAGRAPH("Text_20_body", 0),
        /** A sentence of its own, in large letters. */
        LARGE("Large", 0),
        NOTE("Note", 0);

        private final String name;
        private final int level;

        Style(String name, int level) {
            this.name = name;
            this.level = level;
        }
    }

    /** A paragraph or a heading. */
    public record Block(Style style, String text) {}

    /** Writes the whole file. */
    public void writeTo(OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        OdfXml.mediaType(zip, MEDIA_TYPE);
        OdfXml.manifest(zip, MEDIA_TYPE, "content.xml", "styles.xml", "meta.xml");
        try {
            zip.putNextEntry(new ZipEntry("content.xml"));
            content(XMLOutputFactory.newFactory().createXMLStreamWriter(zip, "UTF-8"));
            zip.putNextEntry(new ZipEntry("styles.xml"));
            zip.write(styles());
            zip.putNextEntry(new ZipEntry("meta.xml"));
            meta(XMLOutputFactory.newFactory().createXMLStreamWriter(zip, "UTF-8"));
        } catch (XMLStreamException failure) {
            throw new IOException(failure);
        }
        zip.finish();
    }

    private void content(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        start(xml, "office:document-content");
        xml.writeNamespace("office", space("office"));
        xml.writeNamespace("text", space("text"));
        attribute(xml, "office:version", "1.3");
        start(xml, "office:body");
        start(xml, "office:text");
        for (Block block : blocks) {
            Style style = block.style();
            start(xml, style.level == 0 ? "text:p" : "text:h");
            attribute(xml, "text:style-name", style.name);
            if (style.level > 0) {
                attribute(xml, "text:outline-level", Integer.toString(style.level));
            }
            characters(xml, block.text());
            xml.writeEndElement();
        }
        xml.writeEndDocument();
        xml.flush();
    }

    private void meta(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        start(xml, "office:document-meta");
        xml.writeNamespace("office", space("office"));
        xml.writeNamespace("dc", space("dc"));
        attribute(xml, "office:version", "1.3");
        start(xml, "office:meta");
        start(xml, "dc:title");
        characters(xml, WINDOW);
        xml.writeEndElement();
        start(xml, "dc:language");
        characters(xml, language.getLanguage());
        xml.writeEndDocument();
        xml.flush();
    }

    private byte[] styles() throws IOException {
        try (InputStream in = OdtDocument.class.getResourceAsStream("/content/odt-styles.xml")) {
            String all = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return all.replace("LANGUAGE", language.getLanguage())
                    .replace("COUNTRY", language.getLanguage().equals("fr") ? "FR" : "GB")
                    .getBytes(StandardCharsets.UTF_8);
        }
    }
}
