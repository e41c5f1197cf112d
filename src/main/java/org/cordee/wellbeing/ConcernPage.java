package org.cordee.wellbeing;

import java.util.List;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.Page;

/** One thing that does not go well: what was said, by whom it is read, what may be answered. */
record ConcernPage(Concern concern, List<EmergencyNumber> numbers, Form form) implements Page {

    @Override
    public String template() {
        return "wellbeing/concern";
    }

    @Override
    public String titleKey() {
        return concern.mine() ? "wellbeing.concern.mine" : "wellbeing.concern.of";
    }

    @Override
    public List<Object> titleArguments() {
        return concern.mine() ? List.of() : List.of(concern.author());
    }

    String path() {
        return "/concerns/" + concern.id();
    }
}
