package org.cordee.structure.finess;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.zip.ZipException;

/**
 * A register file in any of the four layouts, plain or gzip, in UTF-8 or Windows-1252. Reading holds one row (or one
 * legal entity) at a time, besides the positions of a file that gives them apart.
 */
public final class FinessFile {
    private static final int LONGEST_FIRST_LINE = 4096;

    private final RegisterReader reader;

    private FinessFile(RegisterReader reader) {
        this.reader = reader;
    }

    /**
     * Recognises the file.
     *
     * @throws NotARegister when it has none of the known layouts or its compression is damaged
     */
    public static FinessFile open(Path path) {
        try {
            SourceText text = SourceText.of(path);
            return new FinessFile(reader(text, firstLine(text)));
        } catch (ZipException | EOFException damaged) {
            throw new NotARegister("The compressed file is damaged or cut short", damaged);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What the file says of itself. */
    public FinessHeader header() {
        return reader.header();
    }

    /**
     * Gives every establishment of the file, in its order.
     *
     * @throws NotARegister when the file turns out to be damaged: what was given until then must be forgotten
     */
    public void read(Consumer<FinessRow> rows) {
        try {
            reader.read(rows);
        } catch (ZipException | EOFException damaged) {
            throw new NotARegister("The compressed file is damaged or cut short", damaged);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static RegisterReader reader(SourceText text, String firstLine) throws IOException {
        if (PlusReader.recognises(firstLine)) {
            return PlusReader.of(text);
        }
        if (YearlyReader.recognises(firstLine)) {
            return YearlyReader.of(text, firstLine);
        }
        if (FlatReader.recognises(firstLine)) {
            return FlatReader.of(text, firstLine);
        }
        throw new NotARegister("The file has none of the known FINESS layouts");
    }

    private static String firstLine(SourceText text) throws IOException {
        try (BufferedReader reader = text.open()) {
            reader.mark(LONGEST_FIRST_LINE);
            var start = new char[LONGEST_FIRST_LINE];
            int length = reader.read(start);
            return length <= 0
                    ? ""
                    : new String(start, 0, length).lines().findFirst().orElse("");
        }
    }
}
