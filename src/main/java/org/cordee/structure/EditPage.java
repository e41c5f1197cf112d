package org.cordee.structure;

import java.util.List;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.Page;

/** Corrections beside the register's values. */
record EditPage(StructureFacts facts, Form form) implements Page {
    @Override
    public String template() {
        return "structure/edit";
    }

    @Override
    public String titleKey() {
        return "structure.edit.title";
    }

    @Override
    public List<Object> titleArguments() {
        return List.of(facts.summary().name());
    }

    String href() {
        return "/structures/" + facts.summary().id();
    }
}
