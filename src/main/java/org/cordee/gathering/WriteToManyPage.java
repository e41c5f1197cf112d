package org.cordee.gathering;

import java.util.List;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.Option;
import org.cordee.platform.web.Page;

/** Writing to many, and what was written. */
record WriteToManyPage(List<Option> audiences, List<Written> history, Form form) implements Page {

    @Override
    public String template() {
        return "gathering/write";
    }

    @Override
    public String titleKey() {
        return "gathering.write.title";
    }
}
