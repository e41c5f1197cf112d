package org.cordee.placement.certificate;

import java.util.List;
import java.util.Set;
import org.cordee.placement.PlacementSummary;
import org.cordee.platform.audit.Subject;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.Page;
import org.jspecify.annotations.Nullable;

/** The certificate of a placement: issued by one side, completed and taken by the other. */
record CertificatePage(PlacementSummary placement, @Nullable Certificate certificate, boolean own, Form form)
        implements Page {

    @Override
    public String template() {
        return "placement/certificate/certificate";
    }

    @Override
    public String titleKey() {
        return "certificate.title";
    }

    @Override
    public List<Object> titleArguments() {
        return List.of(placement.place().name());
    }

    @Override
    public String windowTitleKey() {
        return "certificate.window";
    }

    @Override
    public Set<Subject> subjects() {
        return own || placement.peer() == null
                ? Set.of()
                : Set.of(new Subject("placement.certificate", placement.id(), placement.peer()));
    }

    public String href() {
        return "/placements/" + placement.id() + "/certificate";
    }
}
