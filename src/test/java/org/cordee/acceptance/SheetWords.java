package org.cordee.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jsoup.Jsoup;

/** The words of an OpenDocument file. */
final class SheetWords {

    private SheetWords() {}

    static String of(byte[] file) {
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            byte[] content = zip.getInputStream(zip.getEntry("content.xml")).readAllBytes();
            return Jsoup.parse(new String(content, StandardCharsets.UTF_8)).text();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
