package org.cordee.wellbeing;

import java.nio.charset.StandardCharsets;
import org.cordee.platform.keys.InstallationKey;
import org.cordee.platform.keys.Sealed;
import org.springframework.stereotype.Component;

/** Seals words by the installation key before they reach the database: whoever reads tables or backups reads none. */
@Component
class WordSeal {

    private final Sealed sealed;

    WordSeal(InstallationKey key) {
        this.sealed = new Sealed(key, "wellbeing");
    }

    byte[] seal(String words) {
        return sealed.seal(words.getBytes(StandardCharsets.UTF_8));
    }

    /** The words; a fault when they were sealed under another key. */
    String open(byte[] bytes) {
        return sealed.open(bytes)
                .map(words -> new String(words, StandardCharsets.UTF_8))
                .orElseThrow(() -> new IllegalStateException("sealed under another key"));
    }
}
