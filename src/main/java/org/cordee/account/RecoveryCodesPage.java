package org.cordee.account;

import java.util.List;
import org.cordee.platform.web.Page;

/** The recovery codes, shown this once. */
record RecoveryCodesPage(List<String> codes) implements Page {

    @Override
    public String template() {
        return "account/recovery_codes";
    }

    @Override
    public String titleKey() {
        return "account.recovery.title";
    }
}
