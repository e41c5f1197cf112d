package org.cordee.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** French and English say the same things, and every key a page or a class names has words. */
class MessageTest {

    private static final Path BUNDLES = Path.of("src/main/resources/messages");
    private static final Pattern KEY_IN_TEMPLATE = Pattern.compile("ctx\\.t\\(\"([a-z_]+(?:\\.[a-z_0-9]+)+)\"");
    private static final Pattern KEY_IN_JAVA = Pattern.compile("\"((?:error|flash)\\.[a-z_]+(?:\\.[a-z_0-9]+)+)\"");
    private static final Pattern LONELY = Pattern.compile("\\S [:;?!»](?:\\s|$)|« ");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d");

    @Test
    void bothLanguagesHaveTheSameKeysAndPlaceholders() throws IOException {
        List<String> faults = new ArrayList<>();
        for (Path french : bundles("_fr.properties")) {
            Path english = Path.of(french.toString().replace("_fr.properties", "_en.properties"));
            compare(load(french), load(english), french.getFileName().toString(), faults);
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void noMessageHoldsAnAsciiApostrophe() throws IOException {
        List<String> faults = new ArrayList<>();
        for (Path bundle : bundles(".properties")) {
            Properties words = load(bundle);
            words.stringPropertyNames().stream()
                    .filter(key -> words.getProperty(key).contains("'"))
                    .forEach(key -> faults.add(bundle.getFileName() + " " + key));
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void frenchPunctuationNeverStandsAloneOnALine() throws IOException {
        List<String> faults = new ArrayList<>();
        for (Path bundle : bundles("_fr.properties")) {
            Properties words = load(bundle);
            words.stringPropertyNames().stream()
                    .filter(key -> LONELY.matcher(words.getProperty(key)).find())
                    .forEach(key -> faults.add(bundle.getFileName() + " " + key));
        }
        assertThat(faults)
                .as("an ordinary space where a no-break space belongs")
                .isEmpty();
        assertThat(LONELY.matcher("Qui ?").find()).isTrue();
    }

    @Test
    void frenchContentKeepsItsPunctuationToo() throws IOException {
        List<String> faults = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/content"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".json")).toList()) {
                LONELY.matcher(Files.readString(file).replace("\",", "\n"))
                        .results()
                        .forEach(found -> faults.add(file.getFileName() + " at " + found.start()));
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void everyKeyNamedHasWords() throws IOException {
        Set<String> known = new TreeSet<>();
        for (Path bundle : bundles("_fr.properties")) {
            known.addAll(load(bundle).stringPropertyNames());
        }
        Set<String> named = new TreeSet<>();
        named.addAll(keys("src/main/jte", ".jte", KEY_IN_TEMPLATE));
        named.addAll(keys("src/main/java", ".java", KEY_IN_JAVA));
        named.removeAll(known);
        assertThat(named).isEmpty();
    }

    @Test
    void aKeyMissingInOneLanguageIsSeen() {
        Properties french = new Properties();
        french.setProperty("a.b", "un {0}");
        french.setProperty("a.c", "deux {0}");
        Properties english = new Properties();
        english.setProperty("a.c", "two");
        List<String> faults = new ArrayList<>();
        compare(french, english, "x", faults);
        assertThat(faults).hasSize(2);
    }

    private static void compare(Properties french, Properties english, String name, List<String> faults) {
        Set<String> all = new TreeSet<>(french.stringPropertyNames());
        all.addAll(english.stringPropertyNames());
        for (String key : all) {
            String one = french.getProperty(key);
            String other = english.getProperty(key);
            if (one == null || other == null) {
                faults.add(name + ": " + key + " in one language only");
            } else if (!placeholders(one).equals(placeholders(other))) {
                faults.add(name + ": " + key + " is filled with other things");
            }
        }
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(result -> result.group()).collect(Collectors.toSet());
    }

    private static Set<String> keys(String root, String ending, Pattern pattern) throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> walk = Files.walk(Path.of(root))) {
            for (Path file :
                    walk.filter(path -> path.toString().endsWith(ending)).toList()) {
                Matcher matcher = pattern.matcher(Files.readString(file));
                while (matcher.find()) {
                    keys.add(matcher.group(1));
                }
            }
        }
        return keys;
    }

    private static List<Path> bundles(String ending) throws IOException {
        try (Stream<Path> list = Files.list(BUNDLES)) {
            return list.filter(path -> path.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static Properties load(Path bundle) throws IOException {
        Properties words = new Properties();
        if (Files.exists(bundle)) {
            try (Reader reader = Files.newBufferedReader(bundle, StandardCharsets.UTF_8)) {
                words.load(reader);
            }
        }
        return words;
    }
}
