package org.cordee.evidence.capitalisation;

import java.util.List;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.Option;
import org.cordee.platform.web.Page;

/** One part of the draft being written, beside what was told for it. */
record CapsPartPage(CapsSheet sheet, CapsPlan.Part part, Form form, List<Option> voices, List<Told> told)
        implements Page {

    @Override
    public String template() {
        return "evidence/capitalisation/part";
    }

    @Override
    public String titleKey() {
        return "capitalisation.part.title";
    }

    @Override
    public List<Object> titleArguments() {
        return List.of(part.label());
    }

    @Override
    public String windowTitleKey() {
        return "evidence.stories.window";
    }

    @Override
    public boolean isIndexed() {
        return false;
    }

    /** What a teller told for this part. */
    record Told(String signature, String words) {}
}
