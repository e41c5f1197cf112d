package org.cordee.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.jsoup.Jsoup;

/** What a file shows of itself without being read: its name, its properties, the names of what it holds. */
public final class OutsideParts {

    /** What a person brought and takes again holds what they put there. */
    private static final Set<String> BROUGHT = Set.of("autorisation.pdf");

    private OutsideParts() {}

    /** What of this file is seen from outside tells. */
    public static List<String> tells(Outside outside, String fileName, byte[] content) {
        List<String> found = new ArrayList<>(outside.tells("file name", fileName));
        String name = fileName.toLowerCase(Locale.ROOT);
        try {
            if (name.endsWith(".pdf") && !BROUGHT.contains(name)) {
                found.addAll(pdf(outside, content));
            } else if (name.matches(".*\\.(odt|ods|xlsx|zip)")) {
                found.addAll(zip(outside, content));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(fileName, broken);
        }
        return found;
    }

    private static List<String> pdf(Outside outside, byte[] content) throws IOException {
        List<String> found = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(content)) {
            PDDocumentInformation properties = document.getDocumentInformation();
            for (String key : properties.getMetadataKeys()) {
                found.addAll(
                        outside.tells("document property", String.valueOf(properties.getCustomMetadataValue(key))));
            }
            var metadata = document.getDocumentCatalog().getMetadata();
            if (metadata != null) {
                found.addAll(outside.tells("document property", words(metadata.toByteArray())));
            }
        }
        return found;
    }

    private static List<String> zip(Outside outside, byte[] content) throws IOException {
        List<String> found = new ArrayList<>();
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                found.addAll(outside.tells("file name", entry.getName()));
                if (entry.getName().matches("meta\\.xml|docProps/.*\\.xml")) {
                    byte[] properties = zip.getInputStream(entry).readAllBytes();
                    found.addAll(outside.tells("document property", words(properties)));
                }
            }
        }
        return found;
    }

    private static String words(byte[] xml) {
        return Jsoup.parse(new String(xml, StandardCharsets.UTF_8)).text();
    }
}
