package org.cordee.platform.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GlossaryTest {

    private static final Path BUNDLES = Path.of("src/main/resources/messages");
    private static final String GLOSSARY = read(Path.of("docs/glossary.md"));

    @Test
    void noFrenchMessageSaysAWordToAvoid() {
        assertThat(found("_fr.properties", BannedWords.of(GLOSSARY, "Avoid in French")))
                .isEmpty();
    }

    @Test
    void noEnglishMessageSaysAWordToAvoid() {
        assertThat(found("_en.properties", BannedWords.of(GLOSSARY, "Avoid in English")))
                .isEmpty();
    }

    @Test
    void theCheckFindsAWordWholeAndLeavesItsCousinsAlone() {
        BannedWords french = BannedWords.of(GLOSSARY, "Avoid in French");
        assertThat(french.in("Une Rechute, dit-on.")).hasSize(1);
        assertThat(french.in("L’emplacement de la structure, en addictologie")).isEmpty();
        assertThat(BannedWords.of(GLOSSARY, "Avoid in English").in("addiction care"))
                .isEmpty();
    }

    private static List<String> found(String ending, BannedWords banned) {
        List<String> found = new ArrayList<>();
        bundles(ending)
                .forEach(bundle -> words(bundle)
                        .forEach((key, text) ->
                                banned.in(text.toString()).forEach(word -> found.add(key + " says " + word))));
        return found;
    }

    private static List<Path> bundles(String ending) {
        try (Stream<Path> files = Files.list(BUNDLES)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static Properties words(Path bundle) {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(bundle)) {
            words.load(reader);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return words;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
