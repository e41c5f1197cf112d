package org.cordee.site;

import java.util.List;
import org.cordee.platform.web.Page;

/** One privacy notice. */
record NoticePage(Notice notice) implements Page {

    /** The parts every notice has, in order. */
    static final List<String> SECTIONS = List.of("what", "readers", "kept", "choices");

    @Override
    public String template() {
        return "site/notice";
    }

    @Override
    public String titleKey() {
        return key("title");
    }

    @Override
    public String windowTitleKey() {
        return "notice.window";
    }

    /** The message key of a part of this notice. */
    String key(String part) {
        return "notice." + notice.code() + "." + part;
    }
}
