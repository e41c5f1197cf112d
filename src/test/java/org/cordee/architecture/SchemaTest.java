package org.cordee.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cordee.testkit.TestDatabase;
import org.junit.jupiter.api.Test;

/**
 * The schema that all migrations together make is the one written down, so that a change to it is read before it lands.
 * {@code -Dupdate.docs=true} writes it anew.
 */
class SchemaTest {

    private static final Path GOLDEN = Path.of("src/test/resources/schema.golden.txt");

    private static final String SCHEMA = """
            select line as name from (
              select n.nspname || '.' || c.relname || ' ' || a.attname || ' '
                     || format_type(a.atttypid, a.atttypmod) || case when a.attnotnull then ' not null' else '' end
                     || coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '') as line
                from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
                left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
               where c.relkind in ('r', 'v', 'm') and a.attnum > 0 and not a.attisdropped
              union all
              select n.nspname || '.' || c.relname || ' constraint ' || k.conname || ' ' || pg_get_constraintdef(k.oid)
                from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
               where k.contype <> 'n'
              union all
              select i.schemaname || '.' || i.tablename || ' index ' || i.indexdef from pg_indexes i
              union all
              select p.schemaname || '.' || p.tablename || ' policy ' || p.policyname || ' ' || p.cmd || ' to '
                     || p.roles::text || coalesce(' using ' || p.qual, '') || coalesce(' check ' || p.with_check, '')
                from pg_policies p
              union all
              select n.nspname || '.' || c.relname || ' trigger ' || t.tgname
                from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
               where not t.tgisinternal
              union all
              select n.nspname || '.' || f.proname || '(' || pg_get_function_identity_arguments(f.oid) || ') function of '
                     || f.proowner::regrole || case when f.prosecdef then ' security definer' else '' end
                     || coalesce(' ' || f.proconfig::text, '')
                from pg_proc f join pg_namespace n on n.oid = f.pronamespace
               where not exists (select from pg_depend d where d.objid = f.oid and d.deptype = 'e')) all_lines
             where line !~ '^(pg_catalog|information_schema|flyway|pg_toast)[.]'
             order by line collate "C"
            """;

    @Test
    void theSchemaIsTheOneWrittenDown() throws IOException {
        List<String> lines = TestDatabase.fresh().asSuperuser(SCHEMA).stream()
                .map(line -> line.replaceAll("\\s+", " "))
                .toList();
        if (Boolean.getBoolean("update.docs")) {
            Files.write(GOLDEN, lines);
        }
        assertThat(lines).hasSizeGreaterThan(500).isEqualTo(Files.readAllLines(GOLDEN));
    }
}
