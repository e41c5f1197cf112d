package org.cordee.peer;

import org.cordee.platform.web.Page;

/** Everything kept about a peer, to be read or printed. */
record OwnCopyPage(OwnCopy copy, SheetView sheet) implements Page {

    @Override
    public String template() {
        return "peer/copy";
    }

    @Override
    public String titleKey() {
        return "peer.copy.title";
    }
}
