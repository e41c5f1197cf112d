package org.cordee.agreement;

import java.time.LocalDate;
import org.cordee.platform.files.QrCode;
import org.cordee.platform.web.Page;

/**
 * A personal link on paper, shown once: to be printed or copied, and handed to the one person it is for.
 *
 * @param until the last day it opens
 */
record PaperLinkPage(Document document, String name, String address, QrCode qr, LocalDate until) implements Page {

    @Override
    public String template() {
        return "agreement/paper_link";
    }

    @Override
    public String titleKey() {
        return "paperlink.title";
    }

    @Override
    public String windowTitleKey() {
        return "agreement.window";
    }

    @Override
    public boolean isIndexed() {
        return false;
    }
}
