package org.cordee.supervision;

import org.cordee.platform.web.Form;
import org.cordee.platform.web.Page;
import org.jspecify.annotations.Nullable;

/** The reader's own keys: to make, to put under another phrase, to forget. */
record KeyPage(@Nullable KeyPair keys, Form form) implements Page {

    @Override
    public String template() {
        return "supervision/keys";
    }

    @Override
    public String titleKey() {
        return "seal.keys.title";
    }
}
