package org.cordee.platform.i18n;

/** The words of the product, for tests that draw a page without starting it. */
public final class ShippedMessages {

    private ShippedMessages() {}

    public static Messages all() {
        return new Messages();
    }
}
