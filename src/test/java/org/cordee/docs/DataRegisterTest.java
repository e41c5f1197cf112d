package org.cordee.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cordee.testkit.TestDatabase;
import org.junit.jupiter.api.Test;

/** docs/data-register.md names every column of every table once, as personal or not. */
class DataRegisterTest {

    private static final Path REGISTER = Path.of("docs/data-register.md");
    private static final Pattern COLUMN = Pattern.compile("`([a-z_0-9]+)`");

    @Test
    void everyColumnOfEveryTableIsInTheRegisterOnceAndNoOtherIs() throws IOException {
        assertThat(described(Files.readString(REGISTER)).toString().replace("], ", "],\n"))
                .isEqualTo(migrated().toString().replace("], ", "],\n"));
    }

    @Test
    void everyTableSaysWhyHowLongAndWho() throws IOException {
        sections(Files.readString(REGISTER)).forEach((table, section) -> {
            assertThat(section).as(table).contains("- **Pourquoi** : ");
            if (section.contains("- **Personnel** : ")) {
                assertThat(section).as(table).contains("- **Durée** : ").contains("- **Qui lit** : ");
            }
        });
    }

    @Test
    void aColumnThatIsMissingOrNamedTwiceIsNoticed() {
        assertThat(described("## a.b\n- **Personnel** : `one`, `two` (not `three`)\n- **Autre** : `four`\n"))
                .isEqualTo(Map.of("a.b", List.of("four", "one", "three", "two")));
        assertThat(described("## a.b\n- **Personnel** : `one`\n- **Autre** : `one`\n"))
                .isEqualTo(Map.of("a.b", List.of("one", "one")));
    }

    private static Map<String, List<String>> described(String register) {
        Map<String, List<String>> columns = new TreeMap<>();
        sections(register)
                .forEach((table, section) -> columns.put(
                        table,
                        section.lines()
                                .filter(line ->
                                        line.startsWith("- **Personnel** : ") || line.startsWith("- **Autre** : "))
                                .flatMap(line -> COLUMN.matcher(line).results().map(found -> found.group(1)))
                                .sorted()
                                .toList()));
        return columns;
    }

    private static Map<String, String> sections(String register) {
        Map<String, String> sections = new TreeMap<>();
        for (String part : register.split("(?m)^## ", -1)) {
            String table = part.lines().findFirst().orElse("");
            if (table.matches("[a-z]+\\.[a-z_]+")) {
                sections.put(table, part);
            }
        }
        return sections;
    }

    private static Map<String, List<String>> migrated() {
        record Column(String table, String name) {}
        List<Column> columns = TestDatabase.fresh()
                .asNobody(sql -> sql.of("""
                        select n.nspname || '.' || c.relname as "table", a.attname as name
                          from pg_catalog.pg_class c
                          join pg_catalog.pg_namespace n on n.oid = c.relnamespace
                          join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                         where c.relkind in ('r', 'p') and n.nspname not like 'pg\\_%' escape '\\'
                           and n.nspname not in ('information_schema', 'flyway', 'public')""").list(row -> new Column(row.text("table"), row.text("name"))));
        assertThat(new TreeSet<>(columns.stream().map(Column::table).toList()))
                .contains("peer.peer", "account.account");
        return columns.stream()
                .collect(Collectors.groupingBy(
                        Column::table,
                        TreeMap::new,
                        Collectors.collectingAndThen(
                                Collectors.toList(),
                                many -> many.stream().map(Column::name).sorted().toList())));
    }
}
