package org.cordee.site;

import org.cordee.platform.web.Page;

/** What the writer of a request takes away: the code, shown this once, and the day the answer is due. */
record ReceiptPage(WriteRequest.Receipt receipt, RequestKind kind) implements Page {

    String code() {
        return receipt.code().shown();
    }

    String role() {
        return receipt.reader().role().code();
    }

    String label() {
        return receipt.reader().label();
    }

    @Override
    public String template() {
        return "site/receipt";
    }

    @Override
    public String titleKey() {
        return "site.receipt.title";
    }

    @Override
    public String windowTitleKey() {
        return "site.request.window";
    }
}
