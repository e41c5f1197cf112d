package org.cordee.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.backup.FilledDatabase;
import org.cordee.platform.db.Sql;
import org.cordee.testkit.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

/**
 * Trap 2: what a peer keeps for themselves, their personal plan, what they bring to supervision and how they are, is read by
 * no référent, no direction, no coordination and no administrator, whatever screen is made later: the tables are asked.
 */
class Trap02SealedSpacesTest {

    /** Schemas whose tables are sealed unless said otherwise below. */
    private static final List<String> SEALED_SCHEMAS = List.of("supervision", "wellbeing");

    /** Sealed tables of other schemas. */
    private static final List<String> SEALED_TABLES = List.of(
            "activity.learned", "evidence.narrative", "evidence.narrative_part", "account.feed", "account.feed_entry");

    /** Tables of the sealed schemas that hold no content and that others may read, each with its reason. */
    private static final Map<String, String> SHOWN = Map.of();

    private static final List<Role> OTHERS =
            List.of(Role.PROFESSIONAL, Role.DIRECTOR, Role.COORDINATOR, Role.ADMINISTRATOR, Role.FUNDER);

    private final TestDatabase database = TestDatabase.fresh();

    @Test
    void trap02NobodyButItsOwnerReadsASealedTableEvenAsAdministrator() throws SQLException {
        FilledDatabase.fill(database);
        List<String> leaks = new ArrayList<>();
        List<String> sealed = sealed();
        assertThat(sealed).hasSizeGreaterThanOrEqualTo(SEALED_TABLES.size());
        for (String table : sealed) {
            assertThat(database.asSuperuser("select 'row' as name from " + table))
                    .as("a row to be read in %s", table)
                    .isNotEmpty();
            leaks.addAll(readers(table));
        }
        assertThat(leaks).isEmpty();
    }

    @Test
    void trap02ATableThatIsReadIsSeen() throws SQLException {
        FilledDatabase.fill(database);
        assertThat(readers("structure.structure")).isNotEmpty();
    }

    private List<String> sealed() {
        List<String> sealed = new ArrayList<>(SEALED_TABLES);
        SEALED_SCHEMAS.forEach(schema -> sealed.addAll(database.asSuperuser(
                "select schemaname || '.' || tablename as name from pg_tables where schemaname = '" + schema + "'")));
        sealed.removeAll(SHOWN.keySet());
        return sealed;
    }

    /** Who reads a row: each role in every place the row names, by an account that is not its owner's. */
    private List<String> readers(String table) {
        List<UUID> places = new ArrayList<>();
        places.add(UUID.randomUUID());
        for (String column : database.asSuperuser("select attname as name from pg_attribute where attrelid = '" + table
                + "'::regclass and atttypid = 'uuid'::regtype and attnum > 0 and not attisdropped")) {
            database.asSuperuser(
                            "select " + column + "::text as name from " + table + " where " + column + " is not null")
                    .forEach(place -> places.add(UUID.fromString(place)));
        }
        List<String> readers = new ArrayList<>();
        for (Role role : OTHERS) {
            for (UUID place : places) {
                UUID scope = role == Role.ADMINISTRATOR ? null : place;
                var reader = new Actor.Person(UUID.randomUUID(), role, scope, scope);
                if (!seen(reader, table).isEmpty()) {
                    readers.add(role.code() + " reads " + table);
                }
            }
        }
        return readers;
    }

    private List<String> seen(Actor reader, String table) {
        Function<Sql, List<String>> look =
                sql -> sql.of("select 'row' as name from " + table).list(row -> row.text("name"));
        try {
            return database.as(reader, look);
        } catch (DataAccessException refused) {
            return List.of();
        }
    }
}
