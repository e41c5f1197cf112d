package org.cordee.questionnaire;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/**
 * The letter that gives a permission: a PDF, a JPEG or a PNG of at most 5 MB, known by its first bytes and not by its
 * name.
 */
record PermissionFile(String mediaType, byte[] content) {

    static final int MOST_BYTES = 5 * 1024 * 1024;

    private static final Map<String, byte[]> BEGINNINGS = Map.of(
            "application/pdf", "%PDF-".getBytes(StandardCharsets.US_ASCII),
            "image/png", new byte[] {(byte) 0x89, 'P', 'N', 'G'},
            "image/jpeg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF});

    /** The file of these bytes; empty when it is none of the three kinds. */
    static Optional<PermissionFile> of(byte[] content) {
        return BEGINNINGS.entrySet().stream()
                .filter(kind -> begins(content, kind.getValue()))
                .map(kind -> new PermissionFile(kind.getKey(), content))
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

    private static boolean begins(byte[] content, byte[] beginning) {
        return content.length > beginning.length
                && Arrays.equals(content, 0, beginning.length, beginning, 0, beginning.length);
    }
}
