package org.cordee.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.cordee.placement.CareMoment;
import org.cordee.placement.EngagementLevel;
import org.cordee.placement.WorkPlace;
import org.cordee.platform.web.Form;
import org.jspecify.annotations.Nullable;

/**
 * The form of one act as shown.
 *
 * @param places where the peer may log
 * @param kinds the kinds in force
 * @param oldest the first day one may log
 * @param act the act corrected, or null for a new one
 * @param version the version shown, when an act is corrected
 */
record LogForm(
        Form form,
        List<WorkPlace> places,
        List<ActivityKind> kinds,
        LocalDate today,
        LocalDate oldest,
        @Nullable UUID act,
        int version) {

    private static final List<String> MORE = List.of("day", "level", "moment", "supports", "learned");

    String action() {
        return act == null ? "/my-week/acts" : "/journal/" + act;
    }

    List<ActivityKind> firstKinds() {
        return kinds.stream().filter(ActivityKind::first).toList();
    }

    List<ActivityKind> otherKinds() {
        return kinds.stream().filter(kind -> !kind.first()).toList();
    }

    boolean otherKindChosen() {
        return otherKinds().stream().anyMatch(kind -> form.chosen("kind", kind.code()));
    }

    List<Integer> durations() {
        return ActForm.DURATIONS;
    }

    String duration(int minutes) {
        return Duration.words(minutes);
    }

    boolean otherDuration() {
        return form.chosen("minutes", ActForm.OTHER) || form.problem("minutes_other") != null;
    }

    /** Whether what is folded away holds something said or something wrong. */
    boolean moreOpen() {
        return act != null
                || Stream.of("level", "moment", "supports", "learned")
                        .anyMatch(field -> !form.value(field).isEmpty())
                || MORE.stream().anyMatch(field -> form.problem(field) != null);
    }

    List<String> levels() {
        return Stream.of(EngagementLevel.values()).map(Codes::word).toList();
    }

    List<String> moments() {
        return Stream.of(CareMoment.values()).map(Codes::word).toList();
    }

    List<String> supports() {
        return Stream.of(Support.values()).map(Codes::word).toList();
    }

    String day() {
        return form.value("day").isEmpty() ? today.toString() : form.value("day");
    }
}
