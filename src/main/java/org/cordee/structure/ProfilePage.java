package org.cordee.structure;

import java.util.List;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.Page;

/** What a structure says of itself, being written. */
record ProfilePage(StructureSummary structure, Form form) implements Page {
    @Override
    public String template() {
        return "structure/profile";
    }

    @Override
    public String titleKey() {
        return "structure.profile.title";
    }

    @Override
    public List<Object> titleArguments() {
        return List.of(structure.name());
    }

    String href() {
        return "/structures/" + structure.id();
    }
}
