package org.cordee.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cordee.platform.Problem;
import org.cordee.reference.ReferencePacks;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StartRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final UUID ASSOCIATION = new UUID(2, 1);

    private static final int VERSION = 2;

    private final PaperRules papers = new PaperRules(new ReferencePacks());
    private final TraineeRules rules = papers.trainee(VERSION);

    @Test
    void aVolunteerInAHospitalIsAskedWhichAssociationCarriesThem() {
        Placement alone = placement(PlacementStatus.VOLUNTEER, null);
        PaperGround hospital = ground(PlacementStatus.VOLUNTEER, ManagingBody.HOSPITAL);
        assertThat(missing(alone, hospital, everyPaper(hospital))).containsExactly("error.placement.start.association");
        assertThat(missing(placement(PlacementStatus.VOLUNTEER, ASSOCIATION), hospital, everyPaper(hospital)))
                .isEmpty();
        for (ManagingBody other : List.of(ManagingBody.ASSOCIATION, ManagingBody.PUBLIC, ManagingBody.PRIVATE)) {
            PaperGround elsewhere = ground(PlacementStatus.VOLUNTEER, other);
            assertThat(missing(alone, elsewhere, everyPaper(elsewhere))).isEmpty();
        }
        PaperGround employed = ground(PlacementStatus.EMPLOYEE, ManagingBody.HOSPITAL);
        assertThat(missing(placement(PlacementStatus.EMPLOYEE, null), employed, everyPaper(employed)))
                .isEmpty();
    }

    @Test
    void theAgreementOfTheAssociationIsAPaperOfItsOwnInAHospital() {
        PaperGround hospital = ground(PlacementStatus.VOLUNTEER, ManagingBody.HOSPITAL);
        Set<String> allButOne = everyPaper(hospital).stream()
                .filter(code -> !code.equals("association_agreement"))
                .collect(Collectors.toSet());
        assertThat(missing(placement(PlacementStatus.VOLUNTEER, ASSOCIATION), hospital, allButOne))
                .containsExactly("error.placement.start.paper");
    }

    @Test
    void everyStatusHasBlockingPapersAndNobodyStartsWithoutOneOfThem() {
        for (PlacementStatus status : PlacementStatus.values()) {
            Placement placement = placement(status, status == PlacementStatus.VOLUNTEER ? ASSOCIATION : null);
            for (ManagingBody body : ManagingBody.values()) {
                PaperGround ground = ground(status, body);
                Set<String> all = everyPaper(ground);
                assertThat(all).as("%s in %s", status, body).hasSizeGreaterThan(2);
                assertThat(missing(placement, ground, all)).isEmpty();
                for (String one : all) {
                    Set<String> others =
                            all.stream().filter(code -> !code.equals(one)).collect(Collectors.toSet());
                    assertThat(missing(placement, ground, others)).as(one).hasSize(1);
                }
            }
        }
    }

    @Test
    void aCourseUnderTwoHundredHoursTakesTheOtherAgreement() {
        assertThat(everyPaper(trainee(200, 100)))
                .contains("placement_agreement")
                .doesNotContain("training_agreement");
        assertThat(everyPaper(trainee(199, 100))).contains("training_agreement").doesNotContain("placement_agreement");
        assertThat(everyPaper(trainee(94, 400))).doesNotContain("allowance");
        Placement trainee = placement(PlacementStatus.TRAINEE, null);
        PaperGround unsaid = new PaperGround(PlacementStatus.TRAINEE, ManagingBody.ASSOCIATION, Circumstances.none());
        assertThat(missing(trainee, unsaid, everyPaper(unsaid))).containsExactly("error.placement.start.course");
    }

    @Test
    void theAllowanceIsAskedFromThe309thHourOn() {
        assertThat(everyPaper(trainee(400, 308))).doesNotContain("allowance");
        assertThat(everyPaper(trainee(400, 309))).contains("allowance");
    }

    @Test
    void nobodyStaysMoreThan924HoursAYearInOneHost() {
        Placement trainee = placement(PlacementStatus.TRAINEE, null);
        PaperGround most = trainee(400, 924);
        assertThat(missing(trainee, most, everyPaper(most))).isEmpty();
        assertThat(missing(trainee, trainee(400, 925), everyPaper(most)))
                .containsExactly("error.placement.start.too_long");
        StartRules.Ground before = new StartRules.Ground(trainee(400, 600), 325, 1, everyPaper(most));
        assertThat(StartRules.missing(trainee, before, List.of(), rules, TODAY))
                .extracting(Problem::key)
                .containsExactly("error.placement.start.too_long");
        assertThat(rules.yearOf(LocalDate.of(2026, 8, 31))).isEqualTo("2025-09-01");
        assertThat(rules.yearOf(LocalDate.of(2026, 9, 1))).isEqualTo("2026-09-01");
    }

    @Test
    void minorsAskOneMoreCheck() {
        for (PlacementStatus status : PlacementStatus.values()) {
            PaperGround minors = new PaperGround(status, ManagingBody.HOSPITAL, new Circumstances(true, 400, 100));
            assertThat(everyPaper(minors)).contains("eligibility_minors");
            assertThat(everyPaper(ground(status, ManagingBody.HOSPITAL))).doesNotContain("eligibility_minors");
        }
    }

    @Test
    void aPlacementKeepsTheRulesItWasMadeWith() {
        PaperGround ground = ground(PlacementStatus.VOLUNTEER, ManagingBody.ASSOCIATION);
        assertThat(papers.of(1, ground))
                .extracting(PaperRule::code)
                .containsExactly(
                        "volunteer_agreement", "charter", "insurance", "eligibility", "confidentiality", "image");
        assertThat(papers.trainee(1).asksCourse()).isFalse();
    }

    @Test
    void aPaperIsWarnedOf60And30And7DaysBeforeItsEnd() {
        LocalDate end = LocalDate.of(2026, 6, 30);
        List<Integer> warnings = papers.warnings();
        Map<Integer, PaperStanding.Kind> expected = new TreeMap<>();
        Map<Integer, Integer> within = new TreeMap<>();
        for (int left : new int[] {61, 60, 31, 30, 8, 7, 0, -1}) {
            PaperStanding standing = PaperStanding.on(end.minusDays(left), end, warnings);
            expected.put(left, standing.kind());
            if (standing.within() != null) {
                within.put(left, standing.within());
            }
        }
        assertThat(expected)
                .containsEntry(61, PaperStanding.Kind.VALID)
                .containsEntry(-1, PaperStanding.Kind.EXPIRED)
                .containsEntry(0, PaperStanding.Kind.ENDING);
        assertThat(within).containsExactlyEntriesOf(new TreeMap<>(Map.of(60, 60, 31, 60, 30, 30, 8, 30, 7, 7, 0, 7)));
        assertThat(PaperStanding.on(end, null, warnings).isThere()).isTrue();
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
                new Placement.Yes(TODAY, TODAY, null, true),
                PlacementState.AGREED,
                new Placement.Origin(null, TODAY, 2, false),
                0);
        PaperGround ground = ground(PlacementStatus.EMPLOYEE, ManagingBody.ASSOCIATION);
        assertThat(StartRules.missing(bare, new StartRules.Ground(ground, 0, 0, Set.of()), List.of(), rules, TODAY))
                .extracting(Problem::key)
                .containsExactly(
                        "error.placement.start.referent",
                        "error.placement.start.deputy",
                        "error.placement.start.date",
                        "error.placement.start.missions");
    }

    private List<String> missing(Placement placement, PaperGround ground, Set<String> present) {
        StartRules.Ground start = new StartRules.Ground(ground, 0, 1, present);
        return StartRules.missing(placement, start, papers.of(VERSION, ground), rules, TODAY).stream()
                .map(Problem::key)
                .toList();
    }

    private Set<String> everyPaper(PaperGround ground) {
        return papers.of(VERSION, ground).stream()
                .filter(PaperRule::blocking)
                .map(PaperRule::code)
                .collect(Collectors.toSet());
    }

    private static PaperGround ground(PlacementStatus status, ManagingBody body) {
        return new PaperGround(status, body, new Circumstances(false, 400, 100));
    }

    private static PaperGround trainee(int taught, int presence) {
        return new PaperGround(
                PlacementStatus.TRAINEE, ManagingBody.ASSOCIATION, new Circumstances(false, taught, presence));
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
