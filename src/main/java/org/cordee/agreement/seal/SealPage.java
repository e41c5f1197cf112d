package org.cordee.agreement.seal;

import java.util.List;
import org.cordee.platform.web.Page;

/** The certificates this installation seals and sealed with, the newest first. */
record SealPage(List<SealingKeyStore.Known> certificates) implements Page {

    SealPage {
        certificates = List.copyOf(certificates);
    }

    @Override
    public String template() {
        return "agreement/seal/seal";
    }

    @Override
    public String titleKey() {
        return "seal.title";
    }
}
