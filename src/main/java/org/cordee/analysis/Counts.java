package org.cordee.analysis;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A table of counts in a file with the header {@code row,column,count}, one whole count per combination. Refuses, with the
 * line, a label that is missing or kept for the margins, a combination that stands twice, and more cells or larger counts
 * than can be protected together.
 */
record Counts(char separator, Map<List<String>, Long> byLabels) {

    static final String TOTAL = "total";
    static final List<String> HEADER = List.of("row", "column", "count");
    private static final long LARGEST = 1L << 53;
    private static final int MOST_CELLS = 20_000;
    private static final Pattern WHOLE = Pattern.compile("\\+?[0-9]{1,17}");

    static Counts read(Path file) {
        var table = Table.read(file, HEADER.toArray(String[]::new));
        Map<List<String>, Long> counts = new LinkedHashMap<>();
        for (var row : table.rows()) {
            var labels = List.of(label(table, row, 0), label(table, row, 1));
            if (counts.put(labels, count(table, row)) != null) {
                throw table.refusal(
                        row, "row \"" + labels.get(0) + "\" and column \"" + labels.get(1) + "\" stand twice");
            }
        }
        return new Counts(table.separator(), counts).checked(file);
    }

    List<String> rows() {
        return labels(0);
    }

    List<String> columns() {
        return labels(1);
    }

    private List<String> labels(int part) {
        var labels = new LinkedHashSet<String>();
        byLabels.keySet().forEach(codes -> labels.add(codes.get(part)));
        return new ArrayList<>(labels);
    }

    private Counts checked(Path file) {
        if (byLabels.isEmpty()) {
            throw BadInput.at(file, 1, "no count follows the header");
        }
        if ((rows().size() + 1L) * (columns().size() + 1L) > MOST_CELLS) {
            throw new BadInput(
                    file + ": " + rows().size() + " rows and " + columns().size() + " columns are more than the "
                            + MOST_CELLS + " cells that can be protected together.");
        }
        if (byLabels.values().stream().mapToDouble(Long::doubleValue).sum() > LARGEST) {
            throw new BadInput(file + ": the counts add up to more than " + LARGEST + ".");
        }
        return this;
    }

    private static String label(Table table, Table.Row row, int part) {
        String label = row.cells().get(part);
        if (label.isBlank()) {
            throw table.refusal(row, "the " + HEADER.get(part) + " has no label");
        }
        if (label.strip().equalsIgnoreCase(TOTAL)) {
            throw table.refusal(row, "the label \"" + TOTAL + "\" is kept for the margins, which are computed");
        }
        return label;
    }

    private static long count(Table table, Table.Row row) {
        String cell = row.cells().get(2).strip();
        if (cell.isEmpty()) {
            throw table.refusal(row, "the count is missing");
        }
        if (!WHOLE.matcher(cell).matches() || Long.parseLong(cell) > LARGEST) {
            throw table.refusal(row, "\"" + cell + "\" is not a whole number from 0 to " + LARGEST);
        }
        return Long.parseLong(cell);
    }
}
