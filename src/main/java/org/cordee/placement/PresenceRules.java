package org.cordee.placement;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cordee.reference.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What hours really spent lead to, by the rules of papers a trainee's placement was made with. */
@Component
public class PresenceRules {

    private final DetailQueries details;
    private final PaperWork papers;
    private final PaperRules rules;

    PresenceRules(DetailQueries details, PaperWork papers, PaperRules rules) {
        this.details = details;
        this.papers = papers;
        this.rules = rules;
    }

    /** The first day of the teaching year a day is in, by the rules of today. */
    public LocalDate teachingYear(LocalDate day) {
        return rules.trainee(rules.currentVersion()).yearOf(day);
    }

    /**
     * What was agreed, and what hours lead to.
     *
     * @param agreed hours in presence agreed; null as long as nobody said
     * @param tooLong whether the hours, with those agreed here before in the teaching year, pass what one place may host
     * @param most hours one place may host in a teaching year
     * @param due the blocking papers these hours ask for, that the hours agreed did not
     */
    public record Reached(@Nullable Integer agreed, boolean tooLong, int most, List<Words> due) {
        public Reached {
            due = List.copyOf(due);
        }
    }

    /**
     * Where hours in presence lead.
     *
     * @param placement of a trainee, seen by the actor
     * @param hours whole hours
     */
    @Transactional(readOnly = true)
    public Reached at(UUID placement, int hours) {
        Placement found = details.get(placement).placement();
        StartRules.Ground ground = papers.startGround(found);
        Circumstances told = ground.papers().circumstances();
        Circumstances real = new Circumstances(told.minors(), told.taughtHours(), Math.max(hours, told.hours()));
        TraineeRules limits = papers.trainee(found);
        Set<String> asked = papers.asked(found).stream().map(PaperRule::code).collect(Collectors.toSet());
        List<Words> due = papers.asked(found, real).stream()
                .filter(paper -> paper.blocking() && !asked.contains(paper.code()))
                .map(PaperRule::words)
                .toList();
        return new Reached(
                told.presenceHours(),
                limits.isTooLong(real, ground.hostedHours()),
                limits.mostHoursPerHostAndYear(),
                due);
    }
}
