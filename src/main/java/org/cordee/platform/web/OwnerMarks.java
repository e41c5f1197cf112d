package org.cordee.platform.web;

import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import org.cordee.platform.keys.InstallationKey;
import org.springframework.stereotype.Component;

/**
 * The mark by which a device knows whose the things are that it keeps: the same for one account on every device, other
 * ones in every installation, and it leads back to nobody.
 */
@Component
public final class OwnerMarks {

    private static final int BYTES = 12;

    private final InstallationKey installation;

    OwnerMarks(InstallationKey installation) {
        this.installation = installation;
    }

    /** The mark of an account. */
    public String of(UUID account) {
        byte[] mac = installation.mac("device owner", account.toString());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(mac, BYTES));
    }
}
