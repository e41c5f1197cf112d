package org.cordee.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cordee.platform.retention.RetentionContent;
import org.junit.jupiter.api.Test;

/** The documents handed to the data protection officer say what the product does. */
class DataProtectionTest {

    private static final List<String> AUDIENCES =
            List.of("peer", "professional", "director", "coordinator", "funder", "visitor", "partner");
    private static final List<String> SECTIONS = List.of("what", "readers", "kept", "choices");

    @Test
    void theTableOfRetentionPeriodsIsTheOneTheJobFollows() {
        RetentionContent content = RetentionContent.read();
        String rows = content.rules().stream()
                .map(rule -> "| " + rule.fr().what() + " | `" + rule.table() + "` | "
                        + rule.fr().start() + " | "
                        + rule.fr().kept() + " | " + rule.fr().end() + " | "
                        + content.source(rule).fr() + " ("
                        + content.source(rule).date() + ") | "
                        + (rule.by() == null ? "retention" : rule.by()) + " |")
                .collect(Collectors.joining("\n"));
        GeneratedBlock.in("docs/data-protection/conservation.md", "durees")
                .holds(
                        "| Quoi | Table | À partir de | Durée | Ensuite | Source | Travail |\n|---|---|---|---|---|---|---|\n"
                                + rows + "\n");
    }

    @Test
    void theNoticesAreThoseOfThePublicPages() throws IOException {
        Properties words = bundle("fr");
        StringBuilder text = new StringBuilder();
        for (String audience : AUDIENCES) {
            text.append("## ")
                    .append(words.getProperty("notice." + audience + ".title"))
                    .append("\n\n");
            text.append(words.getProperty("notice." + audience + ".lead")).append("\n\n");
            for (String section : SECTIONS) {
                text.append("**")
                        .append(words.getProperty("notice.section." + section))
                        .append("**\n\n");
                lines(words, "notice." + audience + "." + section)
                        .forEach(line -> text.append("- ").append(line).append('\n'));
                text.append('\n');
            }
        }
        text.append("## ").append(words.getProperty("notice.common")).append("\n\n");
        lines(words, "notice.common")
                .forEach(line -> text.append("- ").append(line).append('\n'));
        GeneratedBlock.in("docs/data-protection/notices.md", "notices").holds(text.toString());
    }

    @Test
    void everyNoticeIsCompleteInBothLanguages() throws IOException {
        Properties french = bundle("fr");
        Properties english = bundle("en");
        assertThat(english.stringPropertyNames()).isEqualTo(french.stringPropertyNames());
        AUDIENCES.forEach(audience ->
                SECTIONS.forEach(section -> assertThat(lines(french, "notice." + audience + "." + section))
                        .as(audience + " " + section)
                        .isNotEmpty()));
    }

    private static List<String> lines(Properties words, String key) {
        return IntStream.iterate(1, at -> words.containsKey(key + "." + at), at -> at + 1)
                .mapToObj(at -> words.getProperty(key + "." + at))
                .toList();
    }

    private static Properties bundle(String language) throws IOException {
        Properties words = new Properties();
        Path file = Path.of("src/main/resources/messages/notice_" + language.toLowerCase(Locale.ROOT) + ".properties");
        try (var reader = Files.newBufferedReader(file)) {
            words.load(reader);
        }
        return words;
    }
}
