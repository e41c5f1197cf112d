package org.cordee.platform.files;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.cordee.platform.Discretion;

/**
 * A file sent to a person, streamed.
 *
 * @param fileName what it is saved as; refused when it is not plain or when it speaks of addiction or of peers, since a
 *     downloads folder is often shared
 * @param mediaType the media type, with its charset where it is text
 * @param body writes the content
 */
public record Download(String fileName, String mediaType, Body body) {

    private static final Pattern PLAIN = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*\\.[a-z0-9]{2,5}");
    /** Writes the content of a download. */
    @FunctionalInterface
    public interface Body {
        /** Writes everything; the stream is closed by the caller. */
        void writeTo(OutputStream out) throws IOException;
    }

    public Download {
        if (!PLAIN.matcher(fileName).matches() || !Discretion.telling(fileName).isEmpty()) {
            throw new IllegalArgumentException("not a discreet file name: " + fileName);
        }
    }

    /** A sheet as CSV, under this name without its ending. */
    public static Download csv(String name, Sheet sheet) {
        return new Download(name + ".csv", "text/csv;charset=UTF-8", out -> CsvSheet.write(sheet, out));
    }

    /** A sheet as XLSX. */
    public static Download xlsx(String name, Sheet sheet) {
        return new Download(
                name + ".xlsx",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                out -> XlsxSheet.write(sheet, out));
    }

    /** Sheets as one ODS, whose words are in this language. */
    public static Download ods(String name, List<Sheet> sheets, Locale language) {
        return new Download(
                name + ".ods",
                "application/vnd.oasis.opendocument.spreadsheet",
                out -> OdsSheet.write(sheets, language, out));
    }

    /** A document as ODT, for those who paste it into their own. */
    public static Download odt(String name, OdtDocument document) {
        return new Download(name + ".odt", "application/vnd.oasis.opendocument.text", document::writeTo);
    }

    /** A document as PDF. */
    public static Download pdf(String name, PdfDocument document) {
        return new Download(name + ".pdf", "application/pdf", document::writeTo);
    }
}
