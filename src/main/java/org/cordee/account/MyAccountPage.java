package org.cordee.account;

import java.util.List;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.Page;
import org.cordee.platform.web.SignedIn;

/** What a person sees of their own account: who they are here, where they are signed in, who handed them what. */
record MyAccountPage(
        SignedIn person,
        boolean hasPassphrase,
        boolean secondFactorSet,
        List<Sessions.Open> sessions,
        List<DeviceStore.Mine> devices,
        List<PasskeyStore.Mine> passkeys,
        List<Handovers.Told> handovers,
        Form form)
        implements Page {

    @Override
    public String template() {
        return "account/my_account";
    }

    @Override
    public String titleKey() {
        return "account.mine.title";
    }
}
