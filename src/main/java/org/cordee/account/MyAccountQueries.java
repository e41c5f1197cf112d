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
    private final Handovers handovers;

    MyAccountQueries(Sql sql, DeviceStore devices, Handovers handovers) {
        this.sql = sql;
        this.devices = devices;
        this.handovers = handovers;
    }

    /** The account without its secrets. */
    record Mine(
            boolean hasPassphrase,
            boolean secondFactorSet,
            List<DeviceStore.Mine> devices,
            List<Handovers.Told> handovers) {}

    public Mine of(UUID account) {
        return sql.of("""
                        select passphrase is not null as has_passphrase, totp_confirmed_at is not null as totp
                          from account.account where id = :account""")
                .set("account", account)
                .one(row -> new Mine(
                        row.truth("has_passphrase"), row.truth("totp"), devices.of(account), handovers.told(account)));
    }
}
