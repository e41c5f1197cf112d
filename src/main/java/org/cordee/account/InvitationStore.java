package org.cordee.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.Ids;
import org.cordee.platform.actor.Role;
import org.cordee.platform.db.Row;
import org.cordee.platform.db.Sql;
import org.cordee.platform.keys.InstallationKey;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The invitations that wait for an answer. */
@Component
class InvitationStore {

    /** After this nobody can accept, and the invitation with its name and address is deleted. */
    static final Duration KEPT = Duration.ofDays(30);

    private static final String COLUMNS =
            "select id, role, scope, territory, label, name, email, invited_by, created_at, expires_at"
                    + " from account.invitation";

    private final Sql sql;
    private final Ids ids;
    private final Clock clock;
    private final InstallationKey key;

    InvitationStore(Sql sql, Ids ids, Clock clock, InstallationKey key) {
        this.sql = sql;
        this.ids = ids;
        this.clock = clock;
        this.key = key;
    }

    /** An invitation that can still be accepted. */
    record Waiting(
            UUID id,
            Role role,
            @Nullable UUID scope,
            @Nullable UUID territory,
            String label,
            String name,
            @Nullable String email,
            @Nullable UUID invitedBy,
            Instant createdAt,
            Instant expiresAt) {}

    UUID add(Invitations.Wanted wanted, @Nullable UUID by, String token) {
        UUID id = ids.next();
        sql.of("""
                        insert into account.invitation
                          (id, token, role, scope, territory, label, name, email, invited_by, created_at, expires_at)
                        values (:id, :token, :role, cast(:scope as uuid), cast(:territory as uuid), :label, :name,
                                cast(:email as text), cast(:by as uuid), :now, :expires)""")
                .set("id", id)
                .set("token", key.mac("invitation", token))
                .set("role", wanted.role())
                .set("scope", wanted.scope())
                .set("territory", wanted.territory())
                .set("label", wanted.label())
                .set("name", wanted.name())
                .set("email", wanted.email())
                .set("by", by)
                .set("now", clock.instant())
                .set("expires", clock.instant().plus(KEPT))
                .exactlyOne();
        return id;
    }

    Optional<Waiting> find(String token) {
        return sql.of(
                        COLUMNS
                                + " where token = :token and accepted_at is null and withdrawn_at is null and expires_at > :now")
                .set("token", key.mac("invitation", token))
                .set("now", clock.instant())
                .first(InvitationStore::waiting);
    }

    /** Why the link opens nothing any more. */
    InvitationEnded.Reason ending(String token) {
        return sql.of("""
                        select case when accepted_at is not null then 'USED' when withdrawn_at is not null then 'WITHDRAWN'
                                    else 'EXPIRED' end as reason
                          from account.invitation where token = :token""")
                .set("token", key.mac("invitation", token))
                .first(row -> InvitationEnded.Reason.valueOf(row.text("reason")))
                .orElse(InvitationEnded.Reason.UNKNOWN);
    }

    /** What the current actor may see waiting, the newest first, at most 200. */
    List<Waiting> waiting() {
        return sql.of("""
                        select id, role, scope, territory, label, account.shown_name(role, scope, name) as name, email,
                               invited_by, created_at, expires_at
                          from account.invitation
                         where accepted_at is null and withdrawn_at is null and expires_at > :now
                         order by created_at desc, id limit 200""").set("now", clock.instant()).list(InvitationStore::waiting);
    }

    void accepted(UUID id) {
        sql.of("""
                        update account.invitation set accepted_at = :now
                         where id = :id and accepted_at is null and withdrawn_at is null""").set("id", id).set("now", clock.instant()).exactlyOne();
    }

    /** Gives an invitation a new link; the former one opens nothing any more. */
    void renew(UUID id, String token) {
        sql.of("""
                        update account.invitation set token = :token, expires_at = :expires
                         where id = :id and accepted_at is null and withdrawn_at is null""")
                .set("id", id)
                .set("token", key.mac("invitation", token))
                .set("expires", clock.instant().plus(KEPT))
                .exactlyOne();
    }

    void withdraw(UUID id) {
        sql.of("""
                        update account.invitation set withdrawn_at = :now
                         where id = :id and accepted_at is null and withdrawn_at is null""").set("id", id).set("now", clock.instant()).exactlyOne();
    }

    /** Withdraws what waits for a peer, who has one account only. */
    void withdrawForPeer(UUID peer) {
        sql.of("""
                        update account.invitation set withdrawn_at = :now
                         where role = 'peer' and scope = :peer and accepted_at is null and withdrawn_at is null""").set("peer", peer).set("now", clock.instant()).anyNumber();
    }

    void withdrawAdministrators() {
        sql.of("""
                        update account.invitation set withdrawn_at = :now
                         where role = 'administrator' and accepted_at is null and withdrawn_at is null""").set("now", clock.instant()).anyNumber();
    }

    private static Waiting waiting(Row row) {
        return new Waiting(
                row.uuid("id"),
                Role.of(row.text("role")),
                row.uuidOrNull("scope"),
                row.uuidOrNull("territory"),
                row.text("label"),
                row.text("name"),
                row.textOrNull("email"),
                row.uuidOrNull("invited_by"),
                row.instant("created_at"),
                row.instant("expires_at"));
    }
}
