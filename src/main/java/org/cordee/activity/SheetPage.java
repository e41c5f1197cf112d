package org.cordee.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.cordee.placement.WorkPlace;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.Page;

/** The lines of a monthly paper sheet, to be copied for a peer who asks. */
record SheetPage(Form form, WorkPlace place, List<ActivityKind> kinds, LocalDate today, LocalDate oldest)
        implements Page {

    static final int LINES = 20;

    @Override
    public String template() {
        return "activity/sheet";
    }

    @Override
    public String titleKey() {
        return "activity.sheet.title";
    }

    List<Integer> lines() {
        return IntStream.range(0, LINES).boxed().toList();
    }
}
