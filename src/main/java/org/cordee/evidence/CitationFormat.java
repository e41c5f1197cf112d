package org.cordee.evidence;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;

/** The three file formats in which libraries exchange references. A bad file is refused whole, with the line at fault. */
enum CitationFormat {
    RIS("ris", "application/x-research-info-systems;charset=UTF-8"),
    BIBTEX("bib", "application/x-bibtex;charset=UTF-8"),
    CSL_JSON("json", "application/vnd.citationstyles.csl+json");

    /** The most publications one file may bring. */
    static final int MOST = 2_000;

    private final String ending;
    private final String mediaType;

    CitationFormat(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    String ending() {
        return ending;
    }

    String mediaType() {
        return mediaType;
    }

    String write(List<Reference> references) {
        return switch (this) {
            case RIS -> RisWriter.write(references);
            case BIBTEX -> BibtexWriter.write(references);
            case CSL_JSON -> CslWriter.write(references);
        };
    }

    /** Everything in a file, or the sentence that names the line at fault. */
    Outcome<List<Citation>> read(String text) {
        try {
            List<Citation> read = parse(text);
            if (read.isEmpty()) {
                return Outcome.refused(Problem.of("file", "error.evidence.file.empty"));
            }
            if (read.size() > MOST) {
                return Outcome.refused(Problem.of("file", "error.evidence.file.many", MOST));
            }
            for (int at = 0; at < read.size(); at++) {
                if (!read.get(at).fits()) {
                    return Outcome.refused(Problem.of("file", "error.evidence.file.long", at + 1));
                }
            }
            return Outcome.done(read);
        } catch (UnreadableFile bad) {
            return Outcome.refused(bad.problem());
        }
    }

    private List<Citation> parse(String text) {
        return switch (this) {
            case RIS -> RisReader.read(text);
            case BIBTEX -> BibtexReader.read(text);
            case CSL_JSON -> CslReader.read(text);
        };
    }

    /** The format of what a file holds: its first sign tells. */
    static CitationFormat of(String text) {
        String begins = text.stripLeading().toUpperCase(Locale.ROOT);
        if (begins.startsWith("[") || begins.startsWith("{")) {
            return CSL_JSON;
        }
        return begins.matches("(?s)[A-Z][A-Z0-9]  ?-.*") ? RIS : BIBTEX;
    }

    /** The text of a file: UTF-8 with or without its mark, otherwise Windows-1252. */
    static String text(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            return new String(content, Charset.forName("windows-1252"));
        }
    }
}
