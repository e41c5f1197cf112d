package org.cordee.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.cordee.questionnaire.FollowUps;
import org.cordee.questionnaire.YearlyAggregates;
import org.springframework.stereotype.Component;

/** The structures that ask close what is over, say what follows, and type the figures of two years. */
@Component
class DemoFollowUps {

    private static final int STRUCTURES = 6;
    private static final int YEARS = 2;
    private static final String METHOD =
            "Comptes administratifs : rémunérations chargées, supervision, formation et frais, divisés par les heures du planning.";

    private final FollowUps followUps;
    private final YearlyAggregates aggregates;
    private final DemoClock clock;

    DemoFollowUps(FollowUps followUps, YearlyAggregates aggregates, DemoClock clock) {
        this.followUps = followUps;
        this.aggregates = aggregates;
        this.clock = clock;
    }

    /** Closes, decides and counts, ten days before this day. */
    void follow(DemoRegion.Region region, LocalDate day, RandomGenerator chance) {
        LocalDate when = day.minusDays(10);
        for (int place = 0; place < Math.min(STRUCTURES, region.hosts().size()); place++) {
            DemoRegion.Host host = region.hosts().get(place);
            clock.on(when, host.director(), () -> followUps.closeEnded(host.director()));
            if (place < 2) {
                clock.on(
                                when,
                                host.director(),
                                () -> followUps.poster(
                                        host.director(),
                                        List.of(
                                                "Un accueil sans rendez-vous le mercredi après-midi.",
                                                "Une salle pour attendre au calme.",
                                                "Les prochaines questions seront plus courtes.")))
                        .forEach(Done::of);
            }
            if (place < 4) {
                count(host, when, place * 7, chance);
            }
        }
    }

    private void count(DemoRegion.Host host, LocalDate day, int size, RandomGenerator chance) {
        for (int back = YEARS; back >= 1; back--) {
            int year = day.getYear() - back;
            Map<String, List<Integer>> counts = counts(40 + size, YEARS - back, chance);
            if (back == 1 && size > 0) {
                counts.remove("staff-absence");
            }
            Done.of(clock.on(
                    day, host.director(), () -> aggregates.type(host.director(), year, counts, 9 + size, METHOD)));
        }
    }

    /** Plausible counts of a place that welcomes so many people a year; the first year is a little less good. */
    private static Map<String, List<Integer>> counts(int people, int later, RandomGenerator chance) {
        Map<String, List<Integer>> counts = new HashMap<>();
        int appointments = people * 9;
        counts.put(
                "missed-appointments",
                List.of(appointments * (24 - 3 * later) / 100 + chance.nextInt(9), appointments));
        counts.put("retention-3-months", List.of(people * (56 + 4 * later) / 100, people));
        counts.put("retention-6-months", List.of(people * (42 + 5 * later) / 100, people - 4));
        counts.put("unplanned-exits", List.of(people * (41 - 4 * later) / 100, people));
        counts.put("staff-absence", List.of(110 + chance.nextInt(30), 1_900));
        counts.put("cost-per-hour", List.of(31_000 + 100 * chance.nextInt(40), 1_020));
        return counts;
    }
}
