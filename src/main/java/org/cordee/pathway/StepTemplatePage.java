package org.cordee.pathway;

import java.util.List;
import org.cordee.platform.web.Page;

/** One ready text, on screen or on paper. */
record StepTemplatePage(String template, StepTemplate text, String source) implements Page {

    @Override
    public String titleKey() {
        return "pathway.template.title";
    }

    @Override
    public List<Object> titleArguments() {
        return List.of(text.title());
    }
}
