package org.cordee.analysis;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.cordee.statistics.Crossing;
import org.cordee.statistics.Hierarchy;
import org.cordee.statistics.Policy;
import org.cordee.statistics.ProtectedTables;
import org.cordee.statistics.Protection;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./cordee protect FILE}: a table of counts and its margins, as far as they may be published. */
@Command(
        name = "protect",
        description = "Writes a table of counts with its margins, without what would reveal somebody.",
        mixinStandardHelpOptions = true)
public final class ProtectCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "a CSV file with the header row,column,count")
    private @Nullable Path file;

    @Option(names = "--threshold", paramLabel = "N", description = "smallest count shown, other than 0 (default: 11)")
    private String threshold = "11";

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        var line = Objects.requireNonNull(spec).commandLine();
        var table = Counts.read(Objects.requireNonNull(file));
        var answer = Protection.protect(crossing(table), Policy.threshold(least()));
        write(line.getOut(), table, answer);
        audit(line.getErr(), answer);
        return 0;
    }

    private long least() {
        if (!threshold.matches("[0-9]{1,15}") || Long.parseLong(threshold) < 2) {
            throw new BadInput("The threshold is a whole number, 2 or more: \"" + threshold + "\" is not.");
        }
        return Long.parseLong(threshold);
    }

    /** Labels are free words, so the places of the table are named by their numbers. */
    private static Crossing crossing(Counts table) {
        var rows = table.rows();
        var columns = table.columns();
        Map<String, Integer> rowNumbers = numbers(rows);
        Map<String, Integer> columnNumbers = numbers(columns);
        Map<List<String>, Long> counts = new HashMap<>();
        table.byLabels()
                .forEach((labels, count) -> counts.put(
                        List.of("" + rowNumbers.get(labels.get(0)), "" + columnNumbers.get(labels.get(1))), count));
        return new Crossing(List.of(hierarchy(rows.size()), hierarchy(columns.size())), counts);
    }

    private static Map<String, Integer> numbers(List<String> labels) {
        return IntStream.range(0, labels.size()).boxed().collect(Collectors.toMap(labels::get, number -> number));
    }

    private static Hierarchy hierarchy(int size) {
        return Hierarchy.flat(
                Counts.TOTAL,
                IntStream.range(0, size).mapToObj(Integer::toString).toList());
    }

    private static void write(PrintWriter out, Counts table, ProtectedTables answer) {
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(table.separator())
                .setRecordSeparator('\n')
                .get();
        try {
            var printer = new CSVPrinter(out, format);
            printer.printRecord(Counts.HEADER);
            var rows = withTotal(table.rows());
            var columns = withTotal(table.columns());
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < columns.size(); column++) {
                    var count = answer.count(Crossing.name(List.of(code(rows, row), code(columns, column))));
                    printer.printRecord(rows.get(row), columns.get(column), shown(count));
                }
            }
            printer.flush();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static List<String> withTotal(List<String> labels) {
        var all = new ArrayList<>(labels);
        all.add(Counts.TOTAL);
        return all;
    }

    private static String code(List<String> labels, int number) {
        return number == labels.size() - 1 ? Counts.TOTAL : Integer.toString(number);
    }

    private static @Nullable String shown(OptionalLong count) {
        return count.isPresent() ? Long.toString(count.getAsLong()) : null;
    }

    private static void audit(PrintWriter errors, ProtectedTables answer) {
        var audit = answer.audit();
        long hidden = audit.values().stream().mapToLong(Long::longValue).sum();
        errors.println("hidden: " + hidden);
        audit.forEach((reason, count) -> errors.println("  " + reason.words() + ": " + count));
        errors.flush();
    }
}
