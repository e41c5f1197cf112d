package org.cordee.structure.finess;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** A text file, gzip or not, whose encoding is found: strict UTF-8 where it holds, else Windows-1252. */
final class SourceText {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int BUFFER = 1 << 16;
    private static final int GZIP_MAGIC = 0x1f8b;

    private final Path path;
    private final Charset charset;

    private SourceText(Path path, Charset charset) {
        this.path = path;
        this.charset = charset;
    }

    static SourceText of(Path path) throws IOException {
        return new SourceText(path, isStrictUtf8(path) ? StandardCharsets.UTF_8 : WINDOWS_1252);
    }

    Charset charset() {
        return charset;
    }

    /** A fresh reader from the start, after the byte order mark if there is one. */
    BufferedReader open() throws IOException {
        var reader = new PushbackReader(new InputStreamReader(bytes(path), charset), 1);
        int first = reader.read();
        if (first >= 0 && first != '\uFEFF') {
            reader.unread(first);
        }
        return new BufferedReader(reader, BUFFER);
    }

    private static boolean isStrictUtf8(Path path) throws IOException {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try (Reader reader = new InputStreamReader(bytes(path), decoder)) {
            reader.transferTo(Writer.nullWriter());
            return true;
        } catch (CharacterCodingException notUtf8) {
            return false;
        }
    }

    private static InputStream bytes(Path path) throws IOException {
        var raw = new BufferedInputStream(Files.newInputStream(path), BUFFER);
        raw.mark(2);
        int magic = raw.read() << 8 | raw.read();
        raw.reset();
        return magic == GZIP_MAGIC ? new GZIPInputStream(raw, BUFFER) : raw;
    }
}
