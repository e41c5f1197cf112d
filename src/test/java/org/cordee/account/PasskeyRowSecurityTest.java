package org.cordee.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.db.Sql;
import org.cordee.testkit.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

/** A passkey is its owner's and the door's: not its owner's managers', not the administrator's. */
class PasskeyRowSecurityTest {

    private static final UUID TERRITORY = UUID.randomUUID();
    private static final UUID SCOPE = UUID.randomUUID();

    private final TestDatabase database = TestDatabase.fresh();
    private final Actor.Person owner = person(Role.PEER, SCOPE);
    private final Actor.Person another = person(Role.PEER, UUID.randomUUID());

    @Test
    void itsOwnerAloneReadsIt() {
        add(owner);
        assertThat(seen(owner)).isEqualTo(1);
        assertThat(seen(SessionSource.DOOR)).isEqualTo(1);
        List<Actor> others = List.of(
                another,
                person(Role.COORDINATOR, TERRITORY),
                new Actor.Person(UUID.randomUUID(), Role.ADMINISTRATOR, null, null),
                new Actor.Visitor(),
                new Actor.Job("digest"));
        others.forEach(actor -> assertThat(seen(actor)).as(actor.toString()).isZero());
    }

    @Test
    void nobodyAddsOneToSomebodyElse() {
        assertThatThrownBy(() -> database.as(another, sql -> insert(sql, owner.account())))
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void nobodyRevokesOrDeletesSomebodyElses() {
        add(owner);
        int revoked = database.as(
                another,
                sql -> sql.of("update account.passkey set revoked_at = added_at")
                        .anyNumber());
        assertThat(revoked).isZero();
        int deleted =
                database.as(owner, sql -> sql.of("delete from account.passkey").anyNumber());
        assertThat(deleted).as("revoking keeps the trace").isZero();
    }

    private void add(Actor.Person person) {
        int added = database.as(person, sql -> insert(sql, person.account()));
        assertThat(added).isEqualTo(1);
    }

    private long seen(Actor actor) {
        return database.as(
                actor,
                sql -> sql.of("select count(*) as n from account.passkey").one(row -> row.number("n")));
    }

    private Actor.Person person(Role role, UUID scope) {
        UUID account = UUID.randomUUID();
        database.seed("""
                insert into account.account (id, name, created_at) values ('%1$s', 'Test', '2026-01-01');
                insert into account.role_grant (id, account_id, role, scope, territory, label, granted_at)
                values ('%1$s', '%1$s', '%2$s', '%3$s', '%4$s', 'Lieu', '2026-01-01')""".formatted(account, role.code(), scope, TERRITORY));
        return new Actor.Person(account, role, scope, TERRITORY);
    }

    private static int insert(Sql sql, UUID account) {
        return sql.of("""
                        insert into account.passkey
                          (id, account_id, credential, public_key, sign_count, backup_eligible, added_at)
                        values (:id, :account, :bytes, :bytes, 0, false, '2026-01-01')""")
                .set("id", UUID.randomUUID())
                .set("account", account)
                .set("bytes", new byte[] {1})
                .anyNumber();
    }
}
