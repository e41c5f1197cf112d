package org.cordee.wellbeing;

import java.util.List;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.Page;

/** Where something that does not go well is said. */
record NewConcernPage(List<CloseOne> closeOnes, List<EmergencyNumber> numbers, ConcernContent content, Form form)
        implements Page {

    @Override
    public String template() {
        return "wellbeing/new_concern";
    }

    @Override
    public String titleKey() {
        return "wellbeing.concern.new.title";
    }
}
