package org.cordee.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.cordee.platform.Installations;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Actors;
import org.cordee.platform.time.MovingClock;
import org.cordee.platform.time.Today;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Fills a demonstration once: about forty places, thirty-five peers in the four statuses, three years of log, from one
 * seed and one day, through the use cases.
 */
@Component
public class Demonstration {

    private static final long SEED = 20_260_101;

    private final Installations installations;
    private final MovingClock clock;
    private final Today today;
    private final DemoClock days;
    private final DemoRegion region;
    private final DemoPeers peers;
    private final DemoPlacements placements;
    private final DemoJournal journal;
    private final DemoFunding funding;
    private final DemoPaths paths;
    private final DemoMeasures measures;
    private final DemoAnswers answers;
    private final DemoStories stories;
    private final int years;

    Demonstration(
            Installations installations,
            MovingClock clock,
            Today today,
            DemoClock days,
            DemoRegion region,
            DemoPeers peers,
            DemoPlacements placements,
            DemoJournal journal,
            DemoFunding funding,
            DemoPaths paths,
            DemoMeasures measures,
            DemoAnswers answers,
            DemoStories stories,
            @Value("${cordee.demo.years:3}") int years) {
        this.installations = installations;
        this.clock = clock;
        this.today = today;
        this.days = days;
        this.region = region;
        this.peers = peers;
        this.placements = placements;
        this.journal = journal;
        this.funding = funding;
        this.paths = paths;
        this.measures = measures;
        this.answers = answers;
        this.stories = stories;
        this.years = years;
    }

    /** Lives in the day the demonstration was made for, and fills it if it is empty, telling how far it is. */
    public void open(Consumer<String> progress) {
        LocalDate anchor = installations.current().anchorDay();
        if (anchor != null) {
            clock.liveIn(anchor);
        }
        if (installations.current().filled()) {
            return;
        }
        try {
            fill(today.date(), progress);
        } finally {
            days.release();
        }
        Actors.run(new Actor.Job("start"), installations::filled);
    }

    private void fill(LocalDate day, Consumer<String> progress) {
        SplittableRandom chance = new SplittableRandom(SEED);
        DemoScript script = DemoScript.read();
        LocalDate first = day.minusYears(years);
        DemoRegion.Region founded = region.found(script, first.minusDays(30));
        progress.accept("places and teams: "
                + (script.structures().size() + script.organisations().size()));
        List<DemoPeers.Cast> cast = peers.welcome(script, founded, first, day.minusDays(75));
        progress.accept("peers: " + cast.size());
        List<DemoPlacements.Work> work = placements.place(cast, founded, day, chance);
        progress.accept("placements: " + work.size() + " with a log");
        int acts = 0;
        for (int turn = 0; turn < work.size(); turn++) {
            acts += journal.write(work.get(turn), chance);
            if (turn % 5 == 4 || turn == work.size() - 1) {
                progress.accept("log: " + acts + " acts of " + (turn + 1) + " peers out of " + work.size());
            }
        }
        paths.open(founded, work, day);
        funding.fund(founded, work, day);
        measures.permit(founded, first, day);
        progress.accept("questionnaires answered: " + answers.ask(founded, first, day, chance));
        progress.accept("stories: " + stories.tell(founded, cast, day));
        progress.accept("paths, requests, posts, pages for the funder, annual annexes");
    }
}
