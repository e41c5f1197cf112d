package org.cordee.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.actor.Role;
import org.cordee.platform.db.Row;
import org.cordee.platform.db.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What is read about accounts. */
@Component
@Transactional(readOnly = true)
class AccountQueries {

    private static final String ACCOUNT = """
            select id, name, email, passphrase, language, totp_secret, totp_confirmed_at, totp_last_step, failures,
                   next_try_at from account.account""";

    private final Sql sql;

    AccountQueries(Sql sql) {
        this.sql = sql;
    }

    /** A role held, with what the header shows of the person. */
    record Held(
            UUID id,
            Role role,
            @Nullable UUID scope,
            @Nullable UUID territory,
            String label,
            String name,
            @Nullable String language,
            boolean totp) {}

    /** An account as the door needs it. */
    record Known(
            UUID id,
            String name,
            @Nullable String email,
            @Nullable String passphrase,
            byte @Nullable [] totpSecret,
            boolean totpConfirmed,
            long totpLastStep,
            int failures,
            @Nullable Instant nextTryAt) {

        /** Whether attempts are refused for a while. */
        boolean waits(Instant now) {
            return nextTryAt != null && now.isBefore(nextTryAt);
        }
    }

    /** The roles an account holds now; none when it is closed. */
    public List<Held> held(UUID account) {
        return sql.of("""
                        select g.id, g.role, g.scope, g.territory, g.label, a.name, a.language,
                               a.totp_confirmed_at is not null as totp
                          from account.account a
                          join account.role_grant g on g.account_id = a.id and g.revoked_at is null
                          left join account.role_use u on u.grant_id = g.id
                         where a.id = :account and a.closed_at is null
                         order by u.used_on desc nulls last, g.id""").set("account", account).list(AccountQueries::held);
    }

    /** The roles held now by whoever this session belongs to; asked at every request, hence without a transaction. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public List<Held> heldBySession(String session) {
        return sql.asNobody("select id, role, scope, territory, label, name, language, totp"
                        + " from account.roles_of_session(:session)")
                .set("session", session)
                .list(AccountQueries::held);
    }

    private static Held held(Row row) {
        return new Held(
                row.uuid("id"),
                Role.of(row.text("role")),
                row.uuidOrNull("scope"),
                row.uuidOrNull("territory"),
                row.text("label"),
                row.text("name"),
                row.textOrNull("language"),
                row.truth("totp"));
    }

    /** The open account of an address. */
    public Optional<Known> byEmail(String email) {
        return sql.of(ACCOUNT + " where email = :email and closed_at is null")
                .set("email", email)
                .first(AccountQueries::known);
    }

    /** An open account. */
    public Optional<Known> byId(UUID id) {
        return sql.of(ACCOUNT + " where id = :id and closed_at is null")
                .set("id", id)
                .first(AccountQueries::known);
    }

    /** Whether somebody holds this role there. */
    public boolean isHeld(Role role, @Nullable UUID scope) {
        return sql.of("""
                        select exists (select from account.role_grant
                                        where role = :role and scope = cast(:scope as uuid) and revoked_at is null) as held""").set("role", role).set("scope", scope).one(row -> row.truth("held"));
    }

    /** Whether no administrator was ever made: the installation is new. */
    public boolean noAdministratorYet() {
        return sql.of("select not exists (select from account.role_grant where role = 'administrator') as none")
                .one(row -> row.truth("none"));
    }

    private static Known known(Row row) {
        Long lastStep = row.numberOrNull("totp_last_step");
        return new Known(
                row.uuid("id"),
                row.text("name"),
                row.textOrNull("email"),
                row.textOrNull("passphrase"),
                row.bytesOrNull("totp_secret"),
                row.instantOrNull("totp_confirmed_at") != null,
                lastStep == null ? 0 : lastStep,
                row.integer("failures"),
                row.instantOrNull("next_try_at"));
    }
}
