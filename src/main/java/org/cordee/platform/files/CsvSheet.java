package org.cordee.platform.files;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * CSV as French spreadsheets open it by a double click: semicolons, decimal comma, UTF-8 with its mark. A text that a
 * spreadsheet would run as a formula is preceded by an apostrophe (OWASP, CSV injection).
 */
public final class CsvSheet {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String FORMULA_STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";
    private static final CSVFormat FORMAT = CSVFormat.EXCEL
            .builder()
            .setDelimiter(';')
            .setRecordSeparator("\r\n")
            .get();

    private CsvSheet() {}

    public static void write(Sheet sheet, OutputStream out) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        var printer = new CSVPrinter(writer, FORMAT);
        printer.printRecord(texts(sheet.headings()));
        sheet.rows().forEach(values -> printer.printRecord(texts(values)));
        printer.flush();
    }

    private static List<String> texts(List<? extends @Nullable Object> values) {
        var texts = new ArrayList<String>(values.size());
        for (var value : values) {
            texts.add(text(value));
        }
        return texts;
    }

    private static String text(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof String text) {
            return neutral(text);
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString().replace('.', ',');
        }
        if (value instanceof Integer || value instanceof Long || value instanceof LocalDate) {
            return value.toString();
        }
        throw Sheet.refused(value);
    }

    static String neutral(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
