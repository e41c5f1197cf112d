package org.cordee.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.cordee.statistics.NotEstimable;
import org.jspecify.annotations.Nullable;

/**
 * A file of one header line and rows of as many cells. A header that holds a semicolon means semicolons and decimal commas,
 * else commas and decimal points; UTF-8 with or without its mark, otherwise Windows-1252; cells may be quoted; lines without
 * a cell are passed over.
 */
final class Table {

    private static final String MARK = "\uFEFF";

    private final Path file;
    private final char separator;
    private final List<Row> rows;

    /** One line of cells, and its number in the file. */
    record Row(long line, List<String> cells) {}

    private Table(Path file, char separator, List<Row> rows) {
        this.file = file;
        this.separator = separator;
        this.rows = rows;
    }

    static Table read(Path file) {
        String text = text(file);
        if (text.isBlank()) {
            throw BadInput.at(file, 1, "the file is empty");
        }
        char separator = text.lines().findFirst().orElse("").indexOf(';') < 0 ? ',' : ';';
        var table = new Table(file, separator, rows(file, text, separator));
        int columns = table.header().size();
        for (Row row : table.rows()) {
            if (row.cells.size() != columns) {
                throw BadInput.at(file, row.line, "there are " + row.cells.size() + " cells instead of " + columns);
            }
        }
        return table;
    }

    /** Reads a file whose header is exactly these names. */
    static Table read(Path file, String... names) {
        var table = read(file);
        if (!table.header().equals(List.of(names))) {
            throw BadInput.at(file, 1, "the header must be " + String.join(",", names) + ", or with semicolons");
        }
        return table;
    }

    char separator() {
        return separator;
    }

    List<String> header() {
        return rows.get(0).cells;
    }

    List<Row> rows() {
        return rows.subList(1, rows.size());
    }

    /** Null for an empty cell; anything but a number is refused. */
    @Nullable
    BigDecimal number(Row row, int column) {
        String cell = row.cells.get(column).strip();
        if (cell.isEmpty()) {
            return null;
        }
        return Numeral.parsed(cell, separator == ';' ? ',' : '.')
                .orElseThrow(() -> BadInput.at(
                        file, row.line, "\"" + shortened(cell) + "\" in column " + name(column) + " is not a number"));
    }

    BigDecimal present(Row row, int column) {
        var number = number(row, column);
        if (number == null) {
            throw refusal(row, "the cell of column " + name(column) + " is empty");
        }
        return number;
    }

    BadInput refusal(Row row, String what) {
        return BadInput.at(file, row.line, what);
    }

    /** An estimate from the rows of this file; what cannot be estimated is said of its lines. */
    <T> T estimated(Supplier<T> estimate) {
        try {
            return estimate.get();
        } catch (NotEstimable refused) {
            var last = rows.get(rows.size() - 1);
            throw rows.size() < 2
                    ? BadInput.at(file, 1, refused.sentence() + ": there is no row")
                    : BadInput.between(file, rows.get(1).line, last.line, refused.sentence());
        }
    }

    private String name(int column) {
        return header().get(column);
    }

    private static String shortened(String cell) {
        String line = cell.replaceAll("\\s+", " ");
        return line.length() > 40 ? line.substring(0, 40) + "…" : line;
    }

    private static String text(Path file) {
        try {
            var bytes = ByteBuffer.wrap(Files.readAllBytes(file));
            String text = decoded(bytes);
            return text.startsWith(MARK) ? text.substring(1) : text;
        } catch (IOException unreadable) {
            throw new BadInput("The file " + file + " cannot be read.");
        }
    }

    private static String decoded(ByteBuffer bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes.duplicate()).toString();
        } catch (CharacterCodingException otherwise) {
            return Charset.forName("windows-1252").decode(bytes).toString();
        }
    }

    private static List<Row> rows(Path file, String text, char separator) {
        var format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .get();
        List<Row> rows = new ArrayList<>();
        long start = 1;
        try (var parser = CSVParser.parse(text, format)) {
            for (var csv : parser) {
                var cells = csv.toList();
                if (rows.isEmpty() || cells.size() > 1 || !cells.get(0).isBlank()) {
                    rows.add(new Row(start, cells));
                }
                start = parser.getCurrentLineNumber() + 1;
            }
            return rows;
        } catch (IOException | UncheckedIOException broken) {
            throw BadInput.at(file, start, "the quotes of a cell are not closed, or text follows them");
        }
    }
}
