package org.cordee.activity;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cordee.placement.CareMoment;
import org.cordee.placement.EngagementLevel;
import org.cordee.platform.Problem;
import org.cordee.platform.web.Form;
import org.cordee.platform.web.FormReader;
import org.cordee.platform.web.SensitiveText;

/** The form of one act: how it is read, and how an act fills it. */
final class ActForm {

    /** The durations offered, in minutes. */
    static final List<Integer> DURATIONS = List.of(15, 30, 45, 60, 90, 120);

    static final String OTHER = "other";

    private ActForm() {}

    /** The act described, or empty when a field is refused. */
    static Optional<ActEntry> read(FormReader form, LocalDate today) {
        Optional<UUID> placement = form.id("placement");
        if (placement.isEmpty()) {
            form.refuse(Problem.of("placement", "error.form.choice"));
        }
        String kind = form.required("kind", 30);
        Optional<Integer> minutes = minutes(form);
        Integer heads = form.integer("heads", 0, ActRules.MOST_HEADS).orElse(null);
        LocalDate day = form.date("day").orElse(today);
        EngagementLevel level = form.choice("level", EngagementLevel.class).orElse(null);
        CareMoment moment = form.choice("moment", CareMoment.class).orElse(null);
        Set<String> supports = new LinkedHashSet<>();
        form.choices("supports", Support.class).forEach(support -> supports.add(Codes.word(support)));
        String learned = form.text("learned", ActRules.LONGEST_LEARNED);
        if (!form.problems().isEmpty()) {
            SensitiveText.refusal("learned", learned).ifPresent(form::refuse);
            return Optional.empty();
        }
        return Optional.of(new ActEntry(
                placement.orElseThrow(),
                kind,
                day,
                minutes.orElseThrow(),
                heads,
                form.ticked("several"),
                level,
                moment,
                supports,
                learned));
    }

    /** A duration typed wins over a duration chosen, so that filling the box is enough. */
    private static Optional<Integer> minutes(FormReader form) {
        Optional<Integer> typed = form.integer("minutes_other", ActRules.LEAST_MINUTES, ActRules.MOST_MINUTES);
        if (typed.isPresent() || form.problems().forField("minutes_other").isPresent()) {
            return typed;
        }
        String chosen = form.text("minutes", 5);
        if (chosen.equals(OTHER)) {
            form.refuse(Problem.of("minutes_other", "error.activity.minutes"));
            return Optional.empty();
        }
        Optional<Integer> minutes = form.integer("minutes", ActRules.LEAST_MINUTES, ActRules.MOST_MINUTES);
        if (chosen.isEmpty()) {
            form.refuse(Problem.of("minutes", "error.activity.minutes"));
        }
        return minutes;
    }

    /** The form as an act fills it. */
    static Form of(ActFacts facts, String learned) {
        boolean usual = DURATIONS.contains(facts.minutes());
        return Form.empty()
                .with("placement", facts.placement())
                .with("kind", facts.kind())
                .with("minutes", usual ? facts.minutes() : OTHER)
                .with("minutes_other", usual ? null : facts.minutes())
                .with("heads", facts.heads())
                .with("several", facts.several() ? "yes" : null)
                .with("day", facts.day())
                .with("level", Codes.wordOrNull(facts.level()))
                .with("moment", Codes.wordOrNull(facts.moment()))
                .withAll("supports", facts.supports())
                .with("learned", learned);
    }
}
