package org.cordee.structure.finess;

import static org.cordee.structure.finess.Field.*;

import java.io.BufferedReader;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The two monthly text layouts: a first pass gathers the positions, wherever they are, a second one reads the rows. */
final class FlatReader implements RegisterReader {
    static final String FIRST_LINE = "finess;etalab;";
    private static final String ROW = "structureet;";
    private static final String POSITION = "geolocalisation;";
    private static final Field[] COLUMNS = {
        IGNORED,
        NUMBER,
        LEGAL_NUMBER,
        SHORT_NAME,
        LONG_NAME,
        NAME_COMPLEMENT,
        DISTRIBUTION,
        STREET_NUMBER,
        STREET_TYPE,
        STREET,
        STREET_REPEAT,
        PLACE,
        COMMUNE,
        DEPARTMENT,
        IGNORED,
        ROUTING,
        PHONE,
        FAX,
        CATEGORY,
        CATEGORY_LABEL,
        IGNORED,
        IGNORED,
        SIRET,
        ACTIVITY,
        TARIFF,
        IGNORED,
        PUBLIC_SERVICE,
        IGNORED,
        OPENED,
        AUTHORISED,
        UPDATED,
        IGNORED
    };
    private static final int ENOUGH = 19;

    private final SourceText text;
    private final FinessHeader header;
    private final PositionIndex positions;

    private FlatReader(SourceText text, FinessHeader header, PositionIndex positions) {
        this.text = text;
        this.header = header;
        this.positions = positions;
    }

    static boolean recognises(String firstLine) {
        return firstLine.startsWith(FIRST_LINE) || firstLine.startsWith(ROW) || firstLine.startsWith(POSITION);
    }

    static FlatReader of(SourceText text, String firstLine) throws IOException {
        var positions = positions(text);
        var layout = positions.isEmpty() ? FinessLayout.ESTABLISHMENTS : FinessLayout.LOCATED;
        return new FlatReader(text, new FinessHeader(layout, text.charset(), extractedOn(firstLine)), positions);
    }

    @Override
    public FinessHeader header() {
        return header;
    }

    @Override
    public void read(Consumer<FinessRow> rows) throws IOException {
        try (BufferedReader reader = text.open()) {
            long number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (line.startsWith(ROW)) {
                    rows.accept(row(number, line));
                }
            }
        }
    }

    private FinessRow row(long number, String line) {
        var cells = SemicolonLine.split(line);
        if (cells.isEmpty()) {
            return new FinessRow.Rejected(number, "", "", Refusal.QUOTE_NOT_CLOSED);
        }
        String[] values = cells.get();
        if (values.length < ENOUGH) {
            return new FinessRow.Rejected(number, values.length > 1 ? values[1] : "", "", Refusal.ROW_TOO_SHORT);
        }
        return RowJudge.judge(RawRow.of(number, COLUMNS, values, positions.get(values[1].strip())));
    }

    private static PositionIndex positions(SourceText text) throws IOException {
        var index = new PositionIndex();
        try (BufferedReader reader = text.open()) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.startsWith(POSITION)) {
                    keep(index, line.split(";", -1));
                }
            }
        }
        return index;
    }

    private static void keep(PositionIndex index, String[] cells) {
        if (cells.length > 4 && PositionIndex.isKey(cells[1])) {
            index.put(cells[1], Numbers.parse(cells[2]), Numbers.parse(cells[3]), cells[4]);
        }
    }

    private static @Nullable LocalDate extractedOn(String firstLine) {
        String[] cells = firstLine.split(";", -1);
        try {
            return firstLine.startsWith(FIRST_LINE) && cells.length > 3 ? LocalDate.parse(cells[3].strip()) : null;
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }
}
