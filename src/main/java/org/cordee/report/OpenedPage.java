package org.cordee.report;

import java.util.List;
import org.cordee.platform.web.Page;

/** A page opened by its link and code, with what is needed to print it. */
record OpenedPage(PrintedTransmissionPage content, String token, String code) implements Page {

    @Override
    public String template() {
        return "report/opened";
    }

    @Override
    public String titleKey() {
        return content.titleKey();
    }

    @Override
    public List<Object> titleArguments() {
        return content.titleArguments();
    }
}
