package org.cordee.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cordee.platform.Problem;
import org.cordee.reference.ReferencePacks;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StartRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final UUID ASSOCIATION = new UUID(2, 1);

    private final PaperRules papers = new PaperRules(new ReferencePacks());

    @Test
    void aVolunteerInAHospitalIsAskedWhichAssociationCarriesThem() {
        Placement volunteer = placement(PlacementStatus.VOLUNTEER, null);
        assertThat(missing(volunteer, true, everyPaper(volunteer, true)))
                .containsExactly("error.placement.start.association");
        assertThat(missing(placement(PlacementStatus.VOLUNTEER, ASSOCIATION), true, everyPaper(volunteer, true)))
                .isEmpty();
        assertThat(missing(volunteer, false, everyPaper(volunteer, false))).isEmpty();
        Placement employee = placement(PlacementStatus.EMPLOYEE, null);
        assertThat(missing(employee, true, everyPaper(employee, true))).isEmpty();
    }

    @Test
    void theAgreementOfTheAssociationIsAPaperOfItsOwnInAHospital() {
        Placement carried = placement(PlacementStatus.VOLUNTEER, ASSOCIATION);
        Set<String> allButOne = everyPaper(carried, true).stream()
                .filter(code -> !code.equals("association_agreement"))
                .collect(Collectors.toSet());
        assertThat(missing(carried, true, allButOne)).containsExactly("error.placement.start.paper");
    }

    @Test
    void everyStatusHasMinimumPapersAndNobodyStartsWithoutOneOfThem() {
        for (PlacementStatus status : PlacementStatus.values()) {
            Placement placement = placement(status, status == PlacementStatus.VOLUNTEER ? ASSOCIATION : null);
            for (boolean hospital : new boolean[] {true, false}) {
                Set<String> all = everyPaper(placement, hospital);
                assertThat(all).isNotEmpty();
                assertThat(missing(placement, hospital, all)).isEmpty();
                assertThat(missing(placement, hospital, Set.of())).hasSize(all.size());
            }
        }
    }

    @Test
    void everythingMissingIsSaidAtOnce() {
        Placement bare = new Placement(
                new UUID(1, 1),
                new UUID(1, 2),
                new Placement.Place(new UUID(1, 3), null, new UUID(1, 4)),
                new Placement.Terms(PlacementStatus.EMPLOYEE, 17.5, null, null, null),
                new Placement.Leads(null, null),
                new Placement.Calendar(null, null, null, null),
                new Placement.Yes(TODAY, TODAY, null),
                PlacementState.AGREED,
                new Placement.Origin(null, TODAY, 1),
                0);
        assertThat(StartRules.missing(bare, new StartRules.Ground(false, 0, Set.of()), List.of(), TODAY))
                .extracting(Problem::key)
                .containsExactly(
                        "error.placement.start.referent",
                        "error.placement.start.deputy",
                        "error.placement.start.date",
                        "error.placement.start.missions");
    }

    private List<String> missing(Placement placement, boolean hospital, Set<String> present) {
        List<PaperRule> rules = papers.of(1, placement.terms().status(), hospital);
        return StartRules.missing(placement, new StartRules.Ground(hospital, 1, present), rules, TODAY).stream()
                .map(Problem::key)
                .toList();
    }

    private Set<String> everyPaper(Placement placement, boolean hospital) {
        return papers.of(1, placement.terms().status(), hospital).stream()
                .filter(PaperRule::minimum)
                .map(PaperRule::code)
                .collect(Collectors.toSet());
    }

    private static Placement placement(PlacementStatus status, @Nullable UUID association) {
        Placement base = PlacementMovesTest.placement(PlacementState.AGREED);
        return new Placement(
                base.id(),
                base.peer(),
                base.place(),
                new Placement.Terms(status, null, null, association, null),
                base.leads(),
                base.calendar(),
                base.yes(),
                base.state(),
                base.origin(),
                0);
    }
}
