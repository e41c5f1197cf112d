package org.cordee.structure.contact;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** The cells of a small spreadsheet: XLSX (first sheet), or CSV with semicolons or commas in UTF-8 or Windows-1252. */
final class ContactTable {
    static final int MOST_ROWS = 2_000;

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private ContactTable() {}

    /** The rows with their cells as text, headings first; empty when the file is no spreadsheet we can read. */
    static Optional<List<List<String>>> read(Path file) {
        try {
            return isZip(file) ? workbook(file) : Optional.of(text(Files.readAllBytes(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isZip(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.read() == 'P' && in.read() == 'K';
        }
    }

    private static Optional<List<List<String>>> workbook(Path file) {
        try (InputStream in = Files.newInputStream(file);
                var workbook = new ReadableWorkbook(in);
                var rows = workbook.getFirstSheet().openStream()) {
            return Optional.of(
                    rows.limit(MOST_ROWS + 1L).map(ContactTable::cells).toList());
        } catch (ExcelReaderException | IOException | UncheckedIOException notAWorkbook) {
            return Optional.empty();
        }
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            String text = row.getCellText(i);
            cells.add(text == null ? "" : text.strip());
        }
        return cells;
    }

    private static List<List<String>> text(byte[] bytes) throws IOException {
        String text = decoded(bytes);
        String heading = text.lines().findFirst().orElse("");
        char separator = heading.indexOf(';') >= 0 ? ';' : ',';
        var format = CSVFormat.Builder.create()
                .setDelimiter(separator)
                .setQuote('"')
                .setLenientEof(true)
                .setTrailingData(true)
                .setTrim(true)
                .get();
        List<List<String>> rows = new ArrayList<>();
        try (var records = format.parse(new StringReader(text))) {
            for (CSVRecord record : records) {
                if (rows.size() > MOST_ROWS) {
                    break;
                }
                rows.add(record.toList());
            }
        }
        return rows;
    }

    private static String decoded(byte[] bytes) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            text = new String(bytes, WINDOWS_1252);
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
