package org.cordee.platform.files;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** A file a person brings: a PDF, a JPEG or a PNG of at most 5 MB, known by its first bytes and not by its name. */
public record BroughtFile(String mediaType, byte[] content) {

    /** The most it may weigh. */
    public static final int MOST_BYTES = 5 * 1024 * 1024;

    private static final Map<String, byte[]> BEGINNINGS = Map.of(
            "application/pdf", "%PDF-".getBytes(StandardCharsets.US_ASCII),
            "image/png", new byte[] {(byte) 0x89, 'P', 'N', 'G'},
            "image/jpeg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF});

    /** The file of these bytes; empty when it is none of the three kinds. */
    public static Optional<BroughtFile> of(byte[] content) {
        return BEGINNINGS.entrySet().stream()
                .filter(kind -> begins(content, kind.getValue()))
                .map(kind -> new BroughtFile(kind.getKey(), content))
                .findFirst();
    }

    /** The ending of its name. */
    public String ending() {
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
