package org.cordee.report;

import org.cordee.platform.web.Form;
import org.cordee.platform.web.Page;

/**
 * The door of a page opened without an account.
 *
 * @param address where a code is sent, most of it hidden
 * @param byMail whether this installation sends mail; else the code is read out by the director
 */
record LinkPage(String token, String address, boolean byMail, Form form) implements Page {

    @Override
    public String template() {
        return "report/link";
    }

    @Override
    public String titleKey() {
        return "report.link.title";
    }

    /** The first letter and the domain. */
    static String hidden(String address) {
        return address.charAt(0) + "…" + address.substring(address.indexOf('@'));
    }
}
