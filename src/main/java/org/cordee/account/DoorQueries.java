package org.cordee.account;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cordee.platform.actor.Role;
import org.cordee.platform.audit.AuditTrail;
import org.cordee.platform.db.Sql;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the entrance shows before anybody is known. Runs as the door. */
@Component
class DoorQueries {

    private final Sql sql;
    private final DeviceStore devices;
    private final AuditTrail audit;
    private final Clock clock;

    DoorQueries(Sql sql, DeviceStore devices, AuditTrail audit, Clock clock) {
        this.sql = sql;
        this.devices = devices;
        this.audit = audit;
        this.clock = clock;
    }

    /** The name of the person whose phone holds this token. */
    @Transactional(readOnly = true)
    public Optional<String> deviceOf(String token) {
        return devices.find(token).map(DeviceStore.Bound::name);
    }

    /** How a person can prove to be there, on this browser. */
    record Ways(boolean passkey, boolean device, boolean passphrase) {}

    /** How the owner of this account can prove to be there, on the browser that holds this token. */
    @Transactional(readOnly = true)
    public Ways ways(UUID account, String token) {
        boolean device = devices.find(token)
                .filter(bound -> bound.account().equals(account))
                .isPresent();
        return sql.of("""
                        select a.passphrase is not null as passphrase,
                               exists (select from account.passkey k
                                        where k.account_id = a.id and k.revoked_at is null) as passkey
                          from account.account a where a.id = :account""")
                .set("account", account)
                .one(row -> new Ways(row.truth("passkey"), device, row.truth("passphrase")));
    }

    /** The first person of each role. */
    @Transactional(readOnly = true)
    public List<SignInPage.DemoPerson> demoPersons() {
        return sql.of("""
                        select distinct on (o.place) g.id, a.name, g.role, g.label
                          from account.role_grant g join account.account a on a.id = g.account_id
                          join unnest(cast(:order as text[])) with ordinality as o (role, place) on o.role = g.role
                         where g.revoked_at is null and a.closed_at is null
                         order by o.place, g.granted_at, g.id""")
                .set("order", List.of(Role.values()))
                .list(row -> new SignInPage.DemoPerson(
                        row.uuid("id").toString(), row.text("name"), row.text("role"), row.text("label")));
    }

    /** Enters as somebody fictitious; called by routes of a demonstration only. */
    @Transactional
    public SignIn.Entered become(UUID grant) {
        SignIn.Entered entered = sql.of("""
                        select account_id, role from account.role_grant where id = :grant and revoked_at is null""")
                .set("grant", grant)
                .one(row -> new SignIn.Entered(
                        SessionPerson.entered(row.uuid("account_id"), grant, true, clock.millis()),
                        Role.of(row.text("role"))));
        audit.done(
                "become",
                "account.account",
                entered.person().account(),
                entered.person().account());
        return entered;
    }
}
