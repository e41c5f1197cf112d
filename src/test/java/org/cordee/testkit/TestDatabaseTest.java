package org.cordee.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.db.SqlStates;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

class TestDatabaseTest {

    private static final UUID SOMEBODY = UUID.fromString("00000000-0000-7000-8000-000000000001");
    private static final UUID ANOTHER = UUID.fromString("00000000-0000-7000-8000-000000000002");

    private final TestDatabase database = TestDatabase.fresh();

    @Test
    void rowSecurityShowsOwnRowsAndNothingToNobody() {
        database.seed(
                "insert into account.account (id, name, created_at) values ('" + SOMEBODY + "', 'A', '2026-01-01')");

        assertThat(names(person(SOMEBODY))).isEqualTo(1);
        assertThat(names(person(ANOTHER))).isZero();
        assertThat(names(new Actor.Visitor())).isZero();
        assertThat(database.<Integer>asNobody(sql -> sql.of("select id from account.account")
                        .list(row -> row.uuid("id"))
                        .size()))
                .isZero();
    }

    @Test
    void aPolicyRefusalIsRecognised() {
        assertThatThrownBy(() -> database.run(
                        person(ANOTHER),
                        sql -> sql.of(
                                        "insert into account.account (id, name, created_at) values (:id, 'B', '2026-01-01')")
                                .set("id", ANOTHER)
                                .exactlyOne()))
                .isInstanceOf(DataAccessException.class)
                .matches(SqlStates::refusedByRowSecurity);
    }

    @Test
    void aChangeIsAuditedUnderAPseudonym() {
        database.run(
                new Actor.Job("door"),
                sql -> sql.of("insert into account.account (id, name, created_at) values (:id, 'C', '2026-01-01')")
                        .set("id", ANOTHER)
                        .exactlyOne());
        database.run(
                person(ANOTHER),
                sql -> sql.of("update account.account set name = 'D' where id = :id")
                        .set("id", ANOTHER)
                        .exactlyOne());

        int seen = database.as(
                person(ANOTHER),
                sql -> sql.of("select action, columns from platform.audit_of(array[cast(:me as uuid)], null, 10)")
                        .set("me", ANOTHER)
                        .list(row -> row.text("action") + row.texts("columns"))
                        .size());
        assertThat(seen).isEqualTo(2);
        assertThat(database.<Integer>as(
                        person(SOMEBODY),
                        sql -> sql.of("select action from platform.audit_of(array[cast(:other as uuid)], null, 10)")
                                .set("other", ANOTHER)
                                .list(row -> row.text("action"))
                                .size()))
                .isZero();
    }

    private int names(Actor actor) {
        return database.as(
                actor,
                sql -> sql.of("select id from account.account")
                        .list(row -> row.uuid("id"))
                        .size());
    }

    private static Actor.Person person(UUID account) {
        return new Actor.Person(account, Role.PROFESSIONAL, UUID.randomUUID(), null);
    }
}
