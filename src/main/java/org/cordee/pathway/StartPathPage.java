package org.cordee.pathway;

import java.util.List;
import java.util.UUID;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.Option;
import org.cordee.platform.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * The form that starts a path.
 *
 * @param structure null while the coordinator looks for one among {@code structures}
 */
record StartPathPage(@Nullable UUID structure, List<Option> structures, List<Option> placements, Form form)
        implements Page {

    @Override
    public String template() {
        return "pathway/start";
    }

    @Override
    public String titleKey() {
        return "pathway.start.title";
    }
}
