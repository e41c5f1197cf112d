package org.cordee.account.agenda;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person's agenda, as it leaves.
 *
 * @param isOpen whether a link leads to it
 * @param recipient where its owner is written to; null without an address, and for its owner's own page
 */
record Feed(
        UUID account,
        Wishes wishes,
        boolean isOpen,
        @Nullable String recipient,
        Locale language) {}
