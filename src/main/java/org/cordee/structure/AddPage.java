package org.cordee.structure;

import java.util.List;
import java.util.Locale;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.Option;
import org.cordee.platform.web.Page;
import org.jspecify.annotations.Nullable;

/** A structure being entered by hand. */
record AddPage(StructureKind kind, @Nullable StructureSummary parent, List<Option> categories, Form form)
        implements Page {
    @Override
    public String template() {
        return "structure/add";
    }

    @Override
    public String titleKey() {
        return "structure.add.title." + word();
    }

    String word() {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    String action() {
        return parent == null ? "/structures/new/" + word() : "/structures/" + parent.id() + "/units";
    }

    String back() {
        return parent == null ? "/structures" : "/structures/" + parent.id();
    }
}
