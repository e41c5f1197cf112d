package org.cordee.account;

import java.util.List;
import java.util.UUID;
import org.cordee.platform.db.Sql;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a person reads of their own account, as themselves. */
@Component
@Transactional(readOnly = true)
class MyAccountQueries {

    private final Sql sql;
    private final DeviceStore devices;
    private final PasskeyStore passkeys;
    private final Handovers handovers;

    MyAccountQueries(Sql sql, DeviceStore devices, PasskeyStore passkeys, Handovers handovers) {
        this.sql = sql;
        this.devices = devices;
        this.passkeys = passkeys;
        this.handovers = handovers;
    }

    /** The account without its secrets. */
    record Mine(
            boolean hasPassphrase,
            boolean secondFactorSet,
            List<DeviceStore.Mine> devices,
            List<PasskeyStore.Mine> passkeys,
            List<Handovers.Told> handovers) {}

    public Mine of(UUID account) {
        return sql.of("""
                        select passphrase is not null as has_passphrase, totp_confirmed_at is not null as totp
                          from account.account where id = :account""")
                .set("account", account)
                .one(row -> new Mine(
                        row.truth("has_passphrase"),
                        row.truth("totp"),
                        devices.of(account),
                        passkeys.of(account),
                        handovers.told(account)));
    }

    /** What a further passkey of this account needs. */
    public PasskeyDialog.Wanted keyFor(UUID account) {
        return sql.of("select name from account.account where id = :account")
                .set("account", account)
                .one(row -> new PasskeyDialog.Wanted(account, row.text("name"), passkeys.credentials(account)));
    }
}
