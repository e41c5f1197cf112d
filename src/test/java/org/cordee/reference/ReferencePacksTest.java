package org.cordee.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class ReferencePacksTest {

    private final ReferencePacks packs = new ReferencePacks();

    @Test
    void givesTheLatestVersionWithItsSourceAndDate() {
        ReferencePack pack = packs.latest("recovery-declaration");

        assertThat(pack.version()).isPositive();
        assertThat(pack.source()).isNotBlank();
        assertThat(pack.date()).isNotNull();
        assertThat(pack.as(Words.class).in(Locale.FRENCH)).contains("solide");
        assertThat(pack.as(Words.class).in(Locale.ENGLISH)).contains("steady");
    }

    @Test
    void keepsEveryVersion() {
        assertThat(packs.version("recovery-declaration", 1)).isPresent();
        assertThat(packs.version("recovery-declaration", 99)).isEmpty();
        assertThat(packs.version("nothing", 1)).isEmpty();
    }

    @Test
    void stopsOnContentThatDoesNotExist() {
        assertThatThrownBy(() -> packs.latest("nothing")).hasMessageContaining("nothing");
    }
}
