package org.cordee.structure.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.cordee.platform.actor.Actor;
import org.cordee.testkit.TestDatabase;
import org.junit.jupiter.api.Test;

class ShippedContentTest {
    private final TestDatabase database = TestDatabase.fresh();
    private final RegisterFixture register = new RegisterFixture(database);

    private long count(String table) {
        return database.as(
                new Actor.Visitor(),
                sql -> sql.of("select count(*) as rows from " + table).one(row -> row.number("rows")));
    }

    @Test
    void givesANewInstallationItsCountryOnceInAFewSeconds() {
        long started = System.nanoTime();
        register.loadShippedContent();
        long millis = (System.nanoTime() - started) / 1_000_000;
        register.loadShippedContent();
        assertThat(count("structure.structure")).isEqualTo(1205);
        assertThat(count("structure.commune")).isEqualTo(35_014);
        assertThat(count("structure.category")).isEqualTo(312);
        assertThat(count("structure.legal_entity")).isGreaterThan(500);
        assertThat(millis).isLessThan(15_000);
        System.out.println("shipped content loaded in " + millis + " ms");
    }
}
