package org.cordee.placement;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cordee.platform.audit.Subject;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * Proposing the next placement: what stays, and from when to when.
 *
 * @param next the one there is already, or null
 * @param possible whether one may be proposed today
 * @param own whether the reader is its peer
 */
record NextPlacementPage(PlacementDetail detail, @Nullable UUID next, boolean possible, boolean own, Form form)
        implements Page {

    @Override
    public String template() {
        return "placement/next_placement";
    }

    @Override
    public String titleKey() {
        return "next_placement.title";
    }

    @Override
    public List<Object> titleArguments() {
        return List.of(detail.names().place());
    }

    @Override
    public String windowTitleKey() {
        return "next_placement.window";
    }

    @Override
    public Set<Subject> subjects() {
        UUID peer = detail.placement().peer();
        return own || peer == null
                ? Set.of()
                : Set.of(new Subject("placement.placement", detail.placement().id(), peer));
    }

    public String href() {
        return "/placements/" + detail.placement().id();
    }
}
