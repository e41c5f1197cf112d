package org.cordee.structure;

import org.jspecify.annotations.Nullable;

/** What a person writes beside the register's own values; empty gives the register's value back. */
record Correction(
        String name,
        String street,
        String phone,
        @Nullable Double latitude,
        @Nullable Double longitude,
        int version) {}
