package org.cordee.platform.files;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** XLSX written in passing: texts are text cells, which no spreadsheet runs, so a leading “=” stays a character. */
public final class XlsxSheet {

    private static final int ROWS_KEPT = 500;
    private static final int LONGEST_NAME = 31;

    private XlsxSheet() {}

    public static void write(Sheet sheet, OutputStream out) throws IOException {
        var workbook = new Workbook(out, "Cordee", null);
        var worksheet = workbook.newWorksheet(name(sheet.title()));
        worksheet.freezePane(0, 1);
        write(worksheet, 0, sheet.headings());
        worksheet
                .range(0, 0, 0, Math.max(0, sheet.headings().size() - 1))
                .style()
                .bold()
                .set();
        sheet.rows().forEach(new Cursor(worksheet));
        worksheet.finish();
        workbook.finish();
    }

    private static String name(String title) {
        var plain = title.replaceAll("[\\[\\]:*?/\\\\]", " ");
        return plain.substring(0, Math.min(plain.length(), LONGEST_NAME));
    }

    private static void write(Worksheet worksheet, int row, List<? extends @Nullable Object> values) {
        for (int column = 0; column < values.size(); column++) {
            write(worksheet, row, column, values.get(column));
        }
    }

    private static void write(Worksheet worksheet, int row, int column, @Nullable Object value) {
        if (value instanceof String text) {
            worksheet.value(row, column, text);
        } else if (value instanceof LocalDate date) {
            worksheet.value(row, column, date);
            worksheet.style(row, column).format("yyyy-mm-dd").set();
        } else if (value instanceof Number number) {
            worksheet.value(row, column, number);
        } else if (value != null) {
            throw Sheet.refused(value);
        }
    }

    /** Keeps the place of the next row and lets written rows go. */
    private static final class Cursor implements Sheet.Sink {
        private final Worksheet worksheet;
        private int row;

        Cursor(Worksheet worksheet) {
            this.worksheet = worksheet;
        }

        @Override
        public void row(List<? extends @Nullable Object> values) throws IOException {
            write(worksheet, ++row, values);
            if (row % ROWS_KEPT == 0) {
                worksheet.flush();
            }
        }
    }
}
