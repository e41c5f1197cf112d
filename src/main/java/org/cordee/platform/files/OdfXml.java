package org.cordee.platform.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** What every OpenDocument 1.3 file has in common: the first entry of its archive, its manifest, its namespaces. */
final class OdfXml {

    private static final String NAMES = "urn:oasis:names:tc:opendocument:xmlns:";
    private static final Pattern FORBIDDEN = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");

    private OdfXml() {}

    /** The media type comes first and uncompressed, so that a file is recognised by its first bytes. */
    static void mediaType(ZipOutputStream zip, String mediaType) throws IOException {
        byte[] bytes = mediaType.getBytes(StandardCharsets.US_ASCII);
        var crc = new CRC32();
        crc.update(bytes);
        var entry = new ZipEntry("mimetype");
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(crc.getValue());
        zip.putNextEntry(entry);
        zip.write(bytes);
    }

    /** The list of the files of the archive. */
    static void manifest(ZipOutputStream zip, String mediaType, String... files) throws IOException {
        var lines = new StringBuilder();
        for (String file : files) {
            lines.append("<manifest:file-entry manifest:full-path=\"%s\" manifest:media-type=\"text/xml\"/>\n"
                    .formatted(file));
        }
        zip.putNextEntry(new ZipEntry("META-INF/manifest.xml"));
        zip.write("""
                <?xml version="1.0" encoding="UTF-8"?>
                <manifest:manifest xmlns:manifest="%smanifest:1.0" manifest:version="1.3">
                <manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="%s"/>
                %s</manifest:manifest>
                """.formatted(NAMES, mediaType, lines).getBytes(StandardCharsets.UTF_8));
    }

    static void start(XMLStreamWriter xml, String name) throws XMLStreamException {
        var parts = name.split(":", 2);
        xml.writeStartElement(parts[0], parts[1], space(parts[0]));
    }

    static void attribute(XMLStreamWriter xml, String name, String value) throws XMLStreamException {
        var parts = name.split(":", 2);
        xml.writeAttribute(parts[0], space(parts[0]), parts[1], value);
    }

    /** A text without what XML forbids. */
    static void characters(XMLStreamWriter xml, String text) throws XMLStreamException {
        xml.writeCharacters(FORBIDDEN.matcher(text).replaceAll(""));
    }

    static String space(String prefix) {
        return switch (prefix) {
            case "fo" -> NAMES + "xsl-fo-compatible:1.0";
            case "dc" -> "http://purl.org/dc/elements/1.1/";
            default -> NAMES + prefix + ":1.0";
        };
    }
}
