package org.cordee.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cordee.testkit.TestDatabase;
import org.junit.jupiter.api.Test;

/** Reads the catalogue: no table of a module stands without row security, unless its comment gives the reason. */
class RowSecurityTest {

    private static final String MODULE_TABLES = """
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast', 'flyway', 'public')
              and n.nspname not like 'pg_temp%'
            """;

    private static final String UNPROTECTED = "select n.nspname || '.' || c.relname as name " + MODULE_TABLES + """
              and c.relkind in ('r', 'p') and not (c.relrowsecurity and c.relforcerowsecurity)
              and coalesce(obj_description(c.oid, 'pg_class'), '') not like 'no row security: _%' order by 1""";

    private static final String GRANTED_WITHOUT_POLICY = """
            select n.nspname || '.' || c.relname || ' ' || g.privilege_type as name
              from pg_class c join pg_namespace n on n.oid = c.relnamespace
              join information_schema.role_table_grants g
                on g.table_schema = n.nspname and g.table_name = c.relname and g.grantee = 'cordee_app'
             where c.relrowsecurity and not exists (
                     select from pg_policies p
                      where p.schemaname = n.nspname and p.tablename = c.relname
                        and (p.cmd = 'ALL' or p.cmd = g.privilege_type)
                        and p.roles && array['cordee_app', 'public']::name[])
             order by 1""";

    private static final String LEAKING_VIEWS = "select n.nspname || '.' || c.relname as name " + MODULE_TABLES + """
              and (c.relkind = 'm'
                or (c.relkind = 'v' and not coalesce(c.reloptions, '{}') @> array['security_invoker=true'])) order by 1""";

    private static final String LOOSE_FUNCTIONS = """
            select n.nspname || '.' || p.proname as name
              from pg_proc p join pg_namespace n on n.oid = p.pronamespace
             where p.prosecdef and n.nspname not in ('pg_catalog', 'information_schema')
               and (pg_get_userbyid(p.proowner) <> 'cordee_lookup'
                 or not coalesce(p.proconfig, '{}') @> array['search_path=""'])
             order by 1""";

    private static final String OWNED_BY_THE_APPLICATION = """
            select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
             where pg_get_userbyid(c.relowner) in ('cordee_app', 'cordee_backup', 'cordee_lookup')""";

    private static final String NOT_IN_BACKUP = "select n.nspname || '.' || c.relname as name " + MODULE_TABLES + """
              and c.relkind in ('r', 'p') and not has_table_privilege('cordee_backup', c.oid, 'select') order by 1""";

    private static final String CLOCK_IN_SQL = """
            select n.nspname || '.' || p.proname as name
              from pg_proc p join pg_namespace n on n.oid = p.pronamespace
             where n.nspname not in ('pg_catalog', 'information_schema', 'public', 'flyway')
               and p.prosrc ~* '\\y(now\\(\\)|current_date|current_timestamp)' order by 1""";

    private static final TestDatabase DATABASE = TestDatabase.fresh();

    @Test
    void everyTableIsProtectedOrSaysWhyNot() {
        assertThat(names(DATABASE, UNPROTECTED)).isEmpty();
    }

    @Test
    void everyGrantHasItsPolicy() {
        assertThat(names(DATABASE, GRANTED_WITHOUT_POLICY)).isEmpty();
    }

    @Test
    void noViewLooksBehindAPolicy() {
        assertThat(names(DATABASE, LEAKING_VIEWS)).isEmpty();
    }

    @Test
    void onlyLookupLooksBehindAPolicyAndOnAFixedPath() {
        assertThat(names(DATABASE, LOOSE_FUNCTIONS)).isEmpty();
    }

    @Test
    void theApplicationOwnsNothing() {
        assertThat(names(DATABASE, OWNED_BY_THE_APPLICATION)).isEmpty();
    }

    @Test
    void theBackupReadsEveryTable() {
        assertThat(names(DATABASE, NOT_IN_BACKUP)).isEmpty();
    }

    @Test
    void theDatabaseAsksNoClock() {
        assertThat(names(DATABASE, CLOCK_IN_SQL)).isEmpty();
    }

    @Test
    void theRulesSeeViolations() {
        TestDatabase database = TestDatabase.fresh();
        database.seed("""
                create schema bad;
                create table bad.bare (id int);
                create table bad.half (id int);
                alter table bad.half enable row level security;
                grant insert on bad.half to cordee_app;
                create view bad.window as select * from platform.form_key;
                create function bad.loose() returns int language sql security definer return 1;
                create function bad.hurried() returns date language sql as 'select current_date';
                create table bad.owned (id int);
                alter table bad.owned owner to cordee_lookup""");
        assertThat(names(database, UNPROTECTED)).containsExactly("bad.bare", "bad.half", "bad.owned");
        assertThat(names(database, GRANTED_WITHOUT_POLICY)).containsExactly("bad.half INSERT");
        assertThat(names(database, LEAKING_VIEWS)).containsExactly("bad.window");
        assertThat(names(database, LOOSE_FUNCTIONS)).containsExactly("bad.loose");
        assertThat(names(database, CLOCK_IN_SQL)).containsExactly("bad.hurried");
        assertThat(names(database, OWNED_BY_THE_APPLICATION)).containsExactly("bad.owned");
        assertThat(names(database, NOT_IN_BACKUP)).containsExactly("bad.bare", "bad.half", "bad.owned");
    }

    private static List<String> names(TestDatabase database, String question) {
        return database.asSuperuser(question);
    }
}
