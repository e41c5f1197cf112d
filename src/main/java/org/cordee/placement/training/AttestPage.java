package org.cordee.placement.training;

import java.util.Set;
import java.util.UUID;
import org.cordee.placement.PlacementSummary;
import org.cordee.platform.audit.Subject;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.Page;
import org.cordee.platform.web.PageContext;
import org.jspecify.annotations.Nullable;

/**
 * The certificate of a placement in training, on screen, or on paper once its holder is known.
 *
 * @param certificate null while the structure has not given it
 * @param holder the name the trainee chose, kept nowhere; null on screen
 */
record AttestPage(
        PlacementSummary placement,
        TrainingSide side,
        @Nullable TrainingCertificate certificate,
        @Nullable String holder,
        Form form)
        implements Page {

    @Override
    public String template() {
        return holder == null ? "placement/training/attest" : "placement/training/attest_printed";
    }

    @Override
    public String titleKey() {
        return "attest.title";
    }

    @Override
    public String windowTitleKey() {
        return "attest.window";
    }

    @Override
    public Set<Subject> subjects() {
        UUID peer = placement.peer();
        return isPeer() || peer == null || certificate == null
                ? Set.of()
                : Set.of(new Subject("placement.training_certificate", placement.id(), peer));
    }

    public String href() {
        return "/placements/" + placement.id() + "/training/certificate";
    }

    public boolean isPeer() {
        return side == TrainingSide.PEER;
    }

    public boolean gives() {
        return side.confirms();
    }

    public String hours(PageContext ctx) {
        long minutes = certificate == null ? 0 : certificate.minutes();
        return ctx.t("presence.duration", minutes / 60, minutes % 60);
    }
}
