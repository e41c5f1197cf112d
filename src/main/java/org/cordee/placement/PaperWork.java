package org.cordee.placement;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.cordee.platform.time.Today;
import org.springframework.stereotype.Component;

/** Puts together what the rules ask of a placement and what is there. */
@Component
class PaperWork {

    private final PaperStore store;
    private final SheetStore sheets;
    private final PaperRules rules;
    private final Today today;

    PaperWork(PaperStore store, SheetStore sheets, PaperRules rules, Today today) {
        this.store = store;
        this.sheets = sheets;
        this.rules = rules;
        this.today = today;
    }

    PaperGround ground(Placement placement) {
        return new PaperGround(
                placement.terms().status(), store.body(placement.place()), store.circumstances(placement.id()));
    }

    /** The papers asked, by the version the placement was made with. */
    List<PaperRule> asked(Placement placement) {
        return rules.of(placement.origin().papersVersion(), ground(placement));
    }

    /** The papers that would be asked under other circumstances. */
    List<PaperRule> asked(Placement placement, Circumstances other) {
        PaperGround now = ground(placement);
        return rules.of(placement.origin().papersVersion(), new PaperGround(now.status(), now.body(), other));
    }

    /** Writes what is due anew, so that the database can refuse a start by itself; only who prepares may. */
    void renew(Placement placement) {
        store.keepDue(placement.id(), asked(placement));
    }

    TraineeRules trainee(Placement placement) {
        return rules.trainee(placement.origin().papersVersion());
    }

    StartRules.Ground startGround(Placement placement) {
        Set<String> present = store.present(placement.id(), today.date());
        return new StartRules.Ground(ground(placement), hosted(placement), sheets.done(placement.id()), present);
    }

    private int hosted(Placement placement) {
        if (placement.terms().status() != PlacementStatus.TRAINEE) {
            return 0;
        }
        LocalDate startsOn = placement.calendar().startsOn();
        LocalDate first = trainee(placement).yearOf(startsOn == null ? today.date() : startsOn);
        return store.hostedHours(placement.id(), first, first.plusYears(1).minusDays(1));
    }
}
