package org.cordee.account;

import java.util.UUID;
import org.cordee.platform.audit.AuditTrail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The small changes a person makes to their own account. */
@Component
class AccountWishes {

    private final AccountStore accounts;
    private final DeviceStore devices;
    private final PasskeyStore passkeys;
    private final AuditTrail audit;

    AccountWishes(AccountStore accounts, DeviceStore devices, PasskeyStore passkeys, AuditTrail audit) {
        this.accounts = accounts;
        this.devices = devices;
        this.passkeys = passkeys;
        this.audit = audit;
    }

    /** Remembers the role last used. Runs as the door. */
    @Transactional
    public void switched(UUID account, UUID grant) {
        accounts.used(grant);
        audit.done("switch_role", "account.role_grant", grant, account);
    }

    /** Ends a lost phone. Runs as the owner. */
    @Transactional
    public void revokeDevice(UUID account, UUID device) {
        devices.revoke(account, device);
    }

    /** Ends a passkey. Runs as the owner. */
    @Transactional
    public void revokePasskey(UUID account, UUID passkey) {
        passkeys.revoke(account, passkey);
    }
}
