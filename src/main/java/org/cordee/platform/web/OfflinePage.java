package org.cordee.platform.web;

/**
 * Says that a page needs the network.
 *
 * @param left whether the person signed out without the network, so that only this device could forget them
 */
record OfflinePage(boolean left) implements Page {

    @Override
    public String template() {
        return "platform/web/offline";
    }

    @Override
    public String titleKey() {
        return left ? "platform.offline.left.title" : "platform.offline.title";
    }

    @Override
    public boolean isIndexed() {
        return false;
    }
}
