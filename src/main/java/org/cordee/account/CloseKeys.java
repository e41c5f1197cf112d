package org.cordee.account;

import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Closes what something newly handed over replaces: earlier links; for a phone, all that the lost one opens. */
@Component
class CloseKeys {

    private final HandoverStore handovers;
    private final DeviceStore devices;
    private final PasskeyStore passkeys;
    private final Sessions sessions;

    CloseKeys(HandoverStore handovers, DeviceStore devices, PasskeyStore passkeys, Sessions sessions) {
        this.handovers = handovers;
        this.devices = devices;
        this.passkeys = passkeys;
        this.sessions = sessions;
    }

    /** Runs as the door, in its own transaction: who asks for it may read none of them. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void handle(UUID account, Handovers.Kind kind) {
        handovers.end(account, Set.of(kind));
        if (kind == Handovers.Kind.DEVICE) {
            devices.revokeAll(account);
            passkeys.revokeAll(account);
            sessions.revokeAll(account, "");
        }
    }
}
