package org.cordee;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A table of counts in a file with the header {@code row,column,count}: separated by commas, or by
 * semicolons when the header is; UTF-8 with or without a byte order mark, else Windows-1252. Refuses, with the line,
 * whatever is not one whole count per combination.
 */
record CountFile(char separator, Map<List<String>, Long> counts) {

    static final String TOTAL = "total";
    static final List<String> HEADER = List.of("row", "column", "count");
    private static final long LARGEST = 1L << 53;
    private static final int MOST_CELLS = 20_000;
    private static final Pattern COUNT = Pattern.compile("\\+?[0-9]{1,17}");

    /** What is wrong with a file, in one sentence that names it and the line. */
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1;

        Refused(String sentence) {
            super(sentence);
        }
    }

    static CountFile read(Path file) throws Refused {
        String text = text(file);
        char separator = text.lines().findFirst().orElse("").indexOf(';') < 0 ? ',' : ';';
        var format = CSVFormat.DEFAULT.builder().setDelimiter(separator).get();
        Map<List<String>, Long> counts = new LinkedHashMap<>();
        try (var parser = CSVParser.parse(new StringReader(text), format)) {
            boolean header = true;
            for (var line : parser) {
                var place = file + ", line " + parser.getCurrentLineNumber();
                if (header) {
                    checkHeader(line, place);
                } else {
                    add(line, place, counts);
                }
                header = false;
            }
        } catch (IOException | UncheckedIOException broken) {
            throw new Refused(file + ": a quoted field is not closed or is followed by other text.");
        }
        return new CountFile(separator, counts).checked(file);
    }

    List<String> rows() {
        return labels(0);
    }

    List<String> columns() {
        return labels(1);
    }

    private List<String> labels(int part) {
        var labels = new LinkedHashSet<String>();
        counts.keySet().forEach(codes -> labels.add(codes.get(part)));
        return new ArrayList<>(labels);
    }

    private CountFile checked(Path file) throws Refused {
        if (counts.isEmpty()) {
            throw new Refused(file + ": no count follows the header.");
        }
        if ((rows().size() + 1L) * (columns().size() + 1L) > MOST_CELLS) {
            throw new Refused(
                    file + ": " + rows().size() + " rows and " + columns().size() + " columns are more than the "
                            + MOST_CELLS + " cells that can be protected together.");
        }
        if (counts.values().stream().mapToDouble(Long::doubleValue).sum() > LARGEST) {
            throw new Refused(file + ": the counts add up to more than " + LARGEST + ".");
        }
        return this;
    }

    private static void checkHeader(CSVRecord line, String place) throws Refused {
        if (!line.toList().equals(HEADER)) {
            throw new Refused(place + ": the header must be exactly row,column,count.");
        }
    }

    private static void add(CSVRecord line, String place, Map<List<String>, Long> counts) throws Refused {
        if (line.size() != HEADER.size()) {
            throw new Refused(place + ": " + line.size() + " fields instead of 3.");
        }
        for (int part = 0; part < 2; part++) {
            if (line.get(part).isBlank()) {
                throw new Refused(place + ": the " + HEADER.get(part) + " has no label.");
            }
            if (line.get(part).strip().equalsIgnoreCase(TOTAL)) {
                throw new Refused(place + ": the label \"" + TOTAL + "\" is kept for the margins, which are computed.");
            }
        }
        if (counts.put(List.of(line.get(0), line.get(1)), count(line.get(2).strip(), place)) != null) {
            throw new Refused(place + ": row \"" + line.get(0) + "\" and column \"" + line.get(1) + "\" stand twice.");
        }
    }

    private static long count(String field, String place) throws Refused {
        if (field.isEmpty()) {
            throw new Refused(place + ": the count is missing.");
        }
        if (!COUNT.matcher(field).matches()) {
            throw new Refused(place + ": \"" + field + "\" is not a whole number from 0 to " + LARGEST + ".");
        }
        long count = Long.parseLong(field);
        if (count > LARGEST) {
            throw new Refused(place + ": " + field + " is more than " + LARGEST + ".");
        }
        return count;
    }

    private static String text(Path file) throws Refused {
        if (Files.isDirectory(file)) {
            throw new Refused(file + ": this is a folder, not a file.");
        }
        if (!Files.isReadable(file)) {
            throw new Refused(file + ": there is no such file, or it cannot be read.");
        }
        try {
            byte[] bytes = Files.readAllBytes(file);
            String text = decoded(bytes);
            if (text.isBlank()) {
                throw new Refused(file + ": the file is empty.");
            }
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (IOException unreadable) {
            throw new Refused(file + ": the file cannot be read.");
        }
    }

    private static String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }
}
