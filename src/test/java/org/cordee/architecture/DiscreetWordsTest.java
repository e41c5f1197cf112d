package org.cordee.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cordee.platform.Discretion;
import org.cordee.platform.files.Download;
import org.junit.jupiter.api.Test;

/** Every word the product itself says outside, in both languages, before anybody has opened anything. */
class DiscreetWordsTest {

    private static final Path BUNDLES = Path.of("src/main/resources/messages");
    private static final Pattern WINDOW =
            Pattern.compile("String windowTitleKey\\(\\) \\{\\s*return ([^;]+);", Pattern.DOTALL);
    private static final Pattern KEY = Pattern.compile("\"([a-z_]+(?:\\.[a-z_0-9]+)+)\"");
    private static final Pattern LEAVING = Pattern.compile(
            "mail\\..*|.*\\.letter(\\..*)?|.*\\.window(\\..*)?|platform\\.document\\.title|agenda\\.title\\.default");

    @Test
    void everyTitleOfAWindowTellsNothing() throws IOException {
        Set<String> keys = windowKeys();
        assertThat(keys).hasSizeGreaterThan(20);
        assertThat(told(key -> keys.contains(key))).isEmpty();
    }

    @Test
    void everyMailEveryDateAndEveryDocumentTellsNothing() {
        assertThat(told(key -> LEAVING.matcher(key).matches())).isEmpty();
    }

    @Test
    void aMailIsReallyAmongThem() {
        assertThat(LEAVING.matcher("account.letter.reset").matches()).isTrue();
        assertThat(LEAVING.matcher("signing.letter").matches()).isTrue();
        assertThat(LEAVING.matcher("structure.import.reason.street_letters_lost")
                        .matches())
                .isFalse();
    }

    @Test
    void whatTellsIsSeen() {
        assertThat(List.of(
                        "Votre pair·e aidant·e",
                        "pair-aidance",
                        "service d’addictologie",
                        "le CSAPA",
                        "Peers of the region",
                        "en rétablissement",
                        "Alcool : parlons-en"))
                .allSatisfy(text -> assertThat(Discretion.telling(text)).isNotEmpty());
        assertThat(List.of("Mon espace", "une réparation", "Préparer la rencontre", "appear, repair, espérer"))
                .allSatisfy(text -> assertThat(Discretion.telling(text)).isEmpty());
        assertThatThrownBy(() -> new Download("fiche-pair.pdf", "application/pdf", out -> {}))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> told(Predicate<String> keys) {
        List<String> told = new ArrayList<>();
        try (Stream<Path> bundles = Files.list(BUNDLES)) {
            for (Path bundle : bundles.toList()) {
                Properties words = new Properties();
                try (Reader reader = Files.newBufferedReader(bundle)) {
                    words.load(reader);
                }
                words.stringPropertyNames().stream()
                        .filter(keys)
                        .filter(key ->
                                !Discretion.telling(words.getProperty(key)).isEmpty())
                        .forEach(key -> told.add(bundle.getFileName() + " " + key + "=" + words.getProperty(key)));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return told;
    }

    private static Set<String> windowKeys() throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source :
                    sources.filter(path -> path.toString().endsWith(".java")).toList()) {
                WINDOW.matcher(Files.readString(source))
                        .results()
                        .flatMap(found -> KEY.matcher(found.group(1)).results())
                        .forEach(found -> keys.add(found.group(1)));
            }
        }
        return keys;
    }
}
