package org.cordee.peer.training;

import java.time.LocalDate;
import java.util.List;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.Page;

/** One's own trainings and certificates. */
record TrainingPage(List<FollowedTraining> trainings, Form form, LocalDate today, TrainingWarnings warnings)
        implements Page {

    @Override
    public String template() {
        return "peer/training/list";
    }

    @Override
    public String titleKey() {
        return "peer.training.title";
    }

    int hours() {
        return FollowedTrainingQueries.hours(trainings);
    }

    boolean endsSoon(FollowedTraining one) {
        return warnings.isSoon(one.training().expiresOn(), today);
    }
}
