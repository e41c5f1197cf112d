package org.cordee.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.db.Sql;
import org.cordee.platform.keys.InstallationKey;
import org.cordee.testkit.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AuditChainTest {

    private static final Actor SEAL = new Actor.Job("seal");
    private static final Actor READER = new Actor.Person(UUID.randomUUID(), Role.COORDINATOR, UUID.randomUUID(), null);

    private final TestDatabase database = TestDatabase.fresh();

    @BeforeEach
    void tenReadsAreSealed() {
        for (int count = 0; count < 10; count++) {
            read();
        }
        assertThat(seal()).isEqualTo(10);
        assertThat(seal()).isZero();
    }

    @Test
    void anUntouchedChainIsWholeAcrossBatches() {
        read();
        seal();
        assertThat(verify()).isEmpty();
    }

    @Test
    void oneAlteredLineIsFoundAndNoOther() {
        database.seed("update platform.audit_entry set action = 'export' where position = 4");
        assertThat(verify()).singleElement().satisfies(fault -> {
            assertThat(fault.position()).isEqualTo(4);
            assertThat(fault.missing()).isFalse();
        });
    }

    @Test
    void aRemovedLineIsFoundEvenTheLast() {
        database.seed("delete from platform.audit_entry where position in (2, 10)");
        assertThat(verify()).extracting(AuditChain.Fault::position).containsExactly(2L, 10L);
        assertThat(verify()).allMatch(AuditChain.Fault::missing);
    }

    @Test
    void afterTwelveMonthsOnlyTheClosingSealStays() {
        LocalDate later = LocalDate.now(Clock.systemUTC()).plusMonths(14);
        int gone = database.as(SEAL, sql -> chain(sql).empty(later, Instant.EPOCH));
        assertThat(gone).isEqualTo(10);
        read();
        seal();
        assertThat(verify()).as("the closing seal still carries the chain").isEmpty();
    }

    @Test
    void nobodyElseReadsTheAudit() {
        int seen = database.as(
                READER,
                sql -> sql.of("select id from platform.audit_entry")
                        .list(row -> row.number("id"))
                        .size());
        assertThat(seen).isZero();
    }

    private void read() {
        Subject subject = new Subject("peer.peer", UUID.randomUUID(), UUID.randomUUID());
        database.run(
                READER, sql -> new AuditStore(sql).write("read", subject.object(), subject.record(), subject.person()));
    }

    private int seal() {
        return database.as(SEAL, sql -> chain(sql).seal());
    }

    private List<AuditChain.Fault> verify() {
        return database.as(SEAL, sql -> chain(sql).verify());
    }

    private static AuditChain chain(Sql sql) {
        return new AuditChain(sql, new InstallationKey(new byte[32]));
    }
}
