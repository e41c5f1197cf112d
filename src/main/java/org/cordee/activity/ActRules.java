package org.cordee.activity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cordee.placement.CareMoment;
import org.cordee.placement.EngagementLevel;
import org.cordee.placement.WorkPlace;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.Problems;
import org.cordee.platform.time.Today;
import org.cordee.platform.web.SensitiveText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What may be logged, and what an act inherits from the mission sheet. */
@Component
final class ActRules {

    static final int LEAST_MINUTES = 5;
    static final int MOST_MINUTES = 1_440;
    static final int MOST_HEADS = 500;
    static final int LONGEST_LEARNED = 1_000;

    private final ActivityKinds kinds;
    private final ActivitySettings settings;
    private final Today today;

    ActRules(ActivityKinds kinds, ActivitySettings settings, Today today) {
        this.kinds = kinds;
        this.settings = settings;
        this.today = today;
    }

    /** The facts of an act in this place, or every reason why not. The day of an earlier version may stay. */
    Outcome<ActFacts> judge(ActEntry entry, WorkPlace place, @Nullable LocalDate earlierDay) {
        List<Problem> problems = new ArrayList<>();
        Optional<ActivityKind> kind = kinds.find(entry.kind());
        if (kind.isEmpty()) {
            problems.add(Problem.of("kind", "error.form.choice"));
        }
        amounts(entry, kind, problems);
        if (!entry.day().equals(earlierDay)) {
            day(entry.day(), place).ifPresent(problems::add);
        }
        SensitiveText.refusal("learned", entry.learned()).ifPresent(problems::add);
        return problems.isEmpty()
                ? Outcome.done(facts(entry, place, kind.orElseThrow()))
                : Outcome.refused(new Problems(problems));
    }

    LocalDate today() {
        return today.date();
    }

    /** The first day one may still log today. */
    LocalDate oldest() {
        return today.date().minusDays(settings.oldestDays());
    }

    private Optional<Problem> day(LocalDate day, WorkPlace place) {
        if (day.isAfter(today.date())) {
            return Optional.of(Problem.of("day", "error.activity.future"));
        }
        if (day.isBefore(oldest())) {
            return Optional.of(Problem.of("day", "error.activity.old", settings.oldestDays()));
        }
        return place.covers(day) ? Optional.empty() : Optional.of(Problem.of("day", "error.activity.outside"));
    }

    private static void amounts(ActEntry entry, Optional<ActivityKind> kind, List<Problem> problems) {
        if (entry.minutes() < LEAST_MINUTES || entry.minutes() > MOST_MINUTES) {
            problems.add(Problem.of("minutes", "error.form.number", LEAST_MINUTES, MOST_MINUTES));
        }
        Integer heads = entry.heads();
        if (heads != null && (heads < 0 || heads > MOST_HEADS)) {
            problems.add(Problem.of("heads", "error.form.number", 0, MOST_HEADS));
        }
        boolean asked = kind.map(ActivityKind::asksHowMany).orElse(false);
        if (asked && heads == null && !entry.several()) {
            problems.add(Problem.of("heads", "error.activity.heads"));
        }
    }

    private static ActFacts facts(ActEntry entry, WorkPlace place, ActivityKind kind) {
        Optional<WorkPlace.WorkMission> mission = kind.isWork() ? place.missionFor(entry.kind()) : Optional.empty();
        return new ActFacts(
                place.peer(),
                place.placement(),
                place.structure(),
                mission.map(WorkPlace.WorkMission::id).orElse(null),
                entry.day(),
                entry.minutes(),
                entry.kind(),
                heads(entry, kind),
                entry.several() && kind.countsPeople(),
                level(entry, kind, mission),
                moment(entry, mission),
                entry.supports().stream().sorted().toList());
    }

    /** Several short contacts are not counted; one person is the rule where one is. */
    private static @Nullable Integer heads(ActEntry entry, ActivityKind kind) {
        if (!kind.countsPeople() || entry.several()) {
            return null;
        }
        Integer heads = entry.heads();
        return heads == null ? Integer.valueOf(1) : heads;
    }

    private static @Nullable EngagementLevel level(
            ActEntry entry, ActivityKind kind, Optional<WorkPlace.WorkMission> mission) {
        EngagementLevel said = entry.level();
        if (said != null || !kind.level()) {
            return said;
        }
        return mission.map(WorkPlace.WorkMission::level).orElse(null);
    }

    private static @Nullable CareMoment moment(ActEntry entry, Optional<WorkPlace.WorkMission> mission) {
        CareMoment said = entry.moment();
        return said != null ? said : mission.map(WorkPlace.WorkMission::moment).orElse(null);
    }
}
