package org.cordee.pathway.review;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** A review written elsewhere: a PDF, a JPEG or a PNG of at most 5 MB, known by its first bytes and not by its name. */
record ReviewFile(String mediaType, byte[] content) {

    static final int MOST_BYTES = 5 * 1024 * 1024;

    private static final Map<String, byte[]> BEGINNINGS = Map.of(
            "application/pdf", "%PDF-".getBytes(StandardCharsets.US_ASCII),
            "image/png", new byte[] {(byte) 0x89, 'P', 'N', 'G'},
            "image/jpeg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF});

    /** The file of these bytes; empty when it is none of the three kinds. */
    static Optional<ReviewFile> of(byte[] content) {
        return BEGINNINGS.entrySet().stream()
                .filter(kind -> content.length > kind.getValue().length
                        && Arrays.equals(
                                content, 0, kind.getValue().length, kind.getValue(), 0, kind.getValue().length))
                .map(kind -> new ReviewFile(kind.getKey(), content))
                .findFirst();
    }

    /** The ending of its name. */
    String ending() {
        return switch (mediaType) {
            case "application/pdf" -> "pdf";
            case "image/png" -> "png";
            default -> "jpg";
        };
    }
}
