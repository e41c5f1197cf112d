package org.cordee.peer;

import java.time.LocalDate;
import java.util.List;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.Page;

/** One's own trainings and certificates. */
record TrainingPage(List<Training> training, Form form, LocalDate today) implements Page {

    @Override
    public String template() {
        return "peer/training";
    }

    @Override
    public String titleKey() {
        return "peer.training.title";
    }
}
