package org.cordee.platform.files;

import static org.cordee.platform.files.OdfXml.attribute;
import static org.cordee.platform.files.OdfXml.characters;
import static org.cordee.platform.files.OdfXml.space;
import static org.cordee.platform.files.OdfXml.start;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** OpenDocument 1.3 spreadsheet, written in passing; texts are text cells, which no spreadsheet runs. */
public final class OdsSheet {

    private static final String MEDIA_TYPE = "application/vnd.oasis.opendocument.spreadsheet";
    private static final String CELL = "words";

    private OdsSheet() {}

    public static void write(List<Sheet> sheets, Locale language, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        OdfXml.mediaType(zip, MEDIA_TYPE);
        OdfXml.manifest(zip, MEDIA_TYPE, "content.xml");
        zip.putNextEntry(new ZipEntry("content.xml"));
        try {
            content(sheets, language, XMLOutputFactory.newFactory().createXMLStreamWriter(zip, "UTF-8"));
        } catch (XMLStreamException failure) {
            throw new IOException(failure);
        }
        zip.finish();
    }

    private static void content(List<Sheet> sheets, Locale language, XMLStreamWriter xml)
            throws IOException, XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        start(xml, "office:document-content");
        for (var prefix : List.of("office", "table", "text", "style", "fo")) {
            xml.writeNamespace(prefix, space(prefix));
        }
        attribute(xml, "office:version", "1.3");
        spoken(language, xml);
        start(xml, "office:body");
        start(xml, "office:spreadsheet");
        for (var sheet : sheets) {
            table(sheet, xml);
        }
        xml.writeEndDocument();
        xml.flush();
    }

    /** The style of every cell, which says the language to whoever reads aloud or checks the spelling. */
    private static void spoken(Locale language, XMLStreamWriter xml) throws XMLStreamException {
        start(xml, "office:automatic-styles");
        start(xml, "style:style");
        attribute(xml, "style:name", CELL);
        attribute(xml, "style:family", "table-cell");
        start(xml, "style:text-properties");
        attribute(xml, "fo:language", language.getLanguage());
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void table(Sheet sheet, XMLStreamWriter xml) throws IOException, XMLStreamException {
        start(xml, "table:table");
        attribute(xml, "table:name", sheet.title());
        start(xml, "table:table-column");
        attribute(xml, "table:default-cell-style-name", CELL);
        attribute(
                xml,
                "table:number-columns-repeated",
                Integer.toString(Math.max(1, sheet.headings().size())));
        xml.writeEndElement();
        start(xml, "table:table-header-rows");
        row(sheet.headings(), xml);
        xml.writeEndElement();
        sheet.rows().forEach(values -> {
            try {
                row(values, xml);
            } catch (XMLStreamException failure) {
                throw new IOException(failure);
            }
        });
        xml.writeEndElement();
    }

    private static void row(List<? extends @Nullable Object> values, XMLStreamWriter xml) throws XMLStreamException {
        start(xml, "table:table-row");
        for (var value : values) {
            cell(value, xml);
        }
        xml.writeEndElement();
    }

    private static void cell(@Nullable Object value, XMLStreamWriter xml) throws XMLStreamException {
        start(xml, "table:table-cell");
        if (value != null) {
            filled(value, xml);
        }
        xml.writeEndElement();
    }

    private static void filled(Object value, XMLStreamWriter xml) throws XMLStreamException {
        if (value instanceof BigDecimal || value instanceof Long || value instanceof Integer) {
            typed(xml, "float", "office:value", value.toString());
        } else if (value instanceof LocalDate date) {
            typed(xml, "date", "office:date-value", date.toString());
        } else if (value instanceof String) {
            attribute(xml, "office:value-type", "string");
        } else {
            throw Sheet.refused(value);
        }
        start(xml, "text:p");
        characters(xml, value.toString());
        xml.writeEndElement();
    }

    private static void typed(XMLStreamWriter xml, String type, String attribute, String value)
            throws XMLStreamException {
        attribute(xml, "office:value-type", type);
        attribute(xml, attribute, value);
    }
}
