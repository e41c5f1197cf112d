package org.cordee.wellbeing;

import java.util.List;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.Option;
import org.cordee.platform.web.Page;

/** Who answers in the reader's place, and in whose place the reader answers. */
record CoverPage(List<CoverStore.Named> named, List<CoverStore.Answered> answered, List<Option> possible, Form form)
        implements Page {

    @Override
    public String template() {
        return "wellbeing/cover";
    }

    @Override
    public String titleKey() {
        return "wellbeing.cover.title";
    }
}
