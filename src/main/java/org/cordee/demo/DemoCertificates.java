package org.cordee.demo;

import java.time.LocalDate;
import java.util.List;
import org.cordee.placement.certificate.IssueCertificate;
import org.cordee.platform.actor.Actor;
import org.springframework.stereotype.Component;

/** Certificates of the placements that ended, and of the first that run. */
@Component
class DemoCertificates {

    private final IssueCertificate issue;
    private final DemoClock clock;

    DemoCertificates(IssueCertificate issue, DemoClock clock) {
        this.issue = issue;
        this.clock = clock;
    }

    /** Issues them, each by the direction of its place. */
    void write(List<DemoPlacements.Work> work, LocalDate today) {
        for (int turn = 0; turn < work.size(); turn++) {
            DemoPlacements.Work one = work.get(turn);
            boolean ended = one.to().isBefore(today);
            if (ended || turn < 3) {
                Actor.Person director = one.host().director();
                clock.on(
                        ended ? one.to() : today.minusDays(3),
                        director,
                        () -> Done.of(issue.handle(
                                director,
                                one.placement(),
                                "La direction",
                                "Une présence juste, qui a changé notre manière d’accueillir.")));
            }
        }
    }
}
