package org.cordee.evidence.capitalisation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.Option;
import org.cordee.platform.web.Page;
import org.jspecify.annotations.Nullable;

/** What a sheet says of itself, to be filled in. */
record CapsFormPage(@Nullable UUID id, Form form, List<Option> places, List<Option> topics, LocalDate latest)
        implements Page {

    @Override
    public String template() {
        return "evidence/capitalisation/frame";
    }

    @Override
    public String titleKey() {
        return id == null ? "capitalisation.new.title" : "capitalisation.frame.title";
    }

    @Override
    public String windowTitleKey() {
        return "evidence.stories.window";
    }

    @Override
    public boolean isIndexed() {
        return false;
    }

    String action() {
        return id == null ? "/evidence/workshop/new" : "/evidence/workshop/" + id + "/frame";
    }
}
