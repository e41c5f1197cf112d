package org.cordee.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.cordee.placement.PlacementState;
import org.cordee.placement.PlacementSummary;
import org.cordee.placement.Placements;
import org.cordee.platform.actor.Actor;
import org.cordee.supervision.ChooseSupervisor;
import org.cordee.supervision.HoldMeetings;
import org.cordee.supervision.SetRhythm;
import org.cordee.supervision.Space;
import org.cordee.supervision.Way;
import org.springframework.stereotype.Component;

/**
 * Supervision of the running placements: one proposed and unanswered, one with nobody, one with two meetings missed in a
 * row, the others with meetings held and one ahead. Nothing sealed: that is made on a device.
 */
@Component
class DemoSupervision {

    private static final int PROPOSED = 1;
    private static final int NOBODY = 4;
    private static final int MISSED = 2;
    private static final List<Way> WAYS = List.of(Way.PLACE, Way.PHONE, Way.VIDEO);

    private final ChooseSupervisor choose;
    private final HoldMeetings hold;
    private final SetRhythm set;
    private final Placements placements;
    private final DemoClock clock;

    DemoSupervision(ChooseSupervisor choose, HoldMeetings hold, SetRhythm set, Placements placements, DemoClock clock) {
        this.choose = choose;
        this.hold = hold;
        this.set = set;
        this.placements = placements;
        this.clock = clock;
    }

    /** Holds what was held up to today, for the first eight that run. */
    void hold(DemoRegion.Region region, List<DemoPlacements.Work> work, LocalDate today) {
        List<DemoPlacements.Work> running =
                work.stream().filter(one -> runs(one, today)).limit(8).toList();
        for (int turn = 0; turn < running.size(); turn++) {
            one(running.get(turn), turn, region.supervisor(), today);
        }
    }

    private boolean runs(DemoPlacements.Work one, LocalDate today) {
        PlacementSummary found = clock.on(today.minusDays(1), one.peer(), () -> placements.get(one.placement()));
        return found.state() == PlacementState.ACTIVE;
    }

    private void one(DemoPlacements.Work work, int turn, Actor.Person supervisor, LocalDate today) {
        Actor.Person lead = work.host().director();
        LocalDate begun = today.minusDays(58);
        clock.on(begun, lead, () -> Done.of(set.handle(lead, work.placement(), wishes(turn))));
        if (turn == NOBODY) {
            return;
        }
        Actor.Person namer = turn == PROPOSED ? lead : work.peer();
        UUID bond = clock.on(begun, namer, () -> Done.of(choose.handle(namer, work.placement(), supervisor.account())));
        if (turn != PROPOSED) {
            meetings(work.peer(), bond, turn, today);
        }
    }

    private void meetings(Actor.Person peer, UUID bond, int turn, LocalDate today) {
        LocalTime hour = LocalTime.of(10 + turn % 6, turn % 2 == 0 ? 0 : 30);
        Way way = WAYS.get(turn % 3);
        for (int back : new int[] {50 - turn, 22 - turn}) {
            UUID meeting = clock.on(
                    today.minusDays(1), peer, () -> Done.of(hold.book(peer, bond, today.minusDays(back), hour, way)));
            if (turn == MISSED) {
                clock.as(peer, () -> Done.of(hold.say(peer, meeting, "MISSED")));
            }
        }
        clock.on(today.minusDays(1), peer, () -> Done.of(hold.book(peer, bond, today.plusDays(3 + turn), hour, way)));
    }

    private static List<SetRhythm.Wish> wishes(int turn) {
        return List.of(
                new SetRhythm.Wish(Space.TUTORING, turn % 2 == 0 ? 1 : 2, ""),
                new SetRhythm.Wish(Space.SUPERVISION, 4, ""),
                new SetRhythm.Wish(Space.INTERVISION, 8, "Le groupe des pairs du territoire"),
                new SetRhythm.Wish(Space.PRACTICE, 4, "La réunion du mardi"));
    }
}
