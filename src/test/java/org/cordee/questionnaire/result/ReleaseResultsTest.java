package org.cordee.questionnaire.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Actors;
import org.cordee.platform.actor.NotAllowed;
import org.cordee.platform.actor.Role;
import org.cordee.platform.time.Today;
import org.cordee.questionnaire.Benefit;
import org.cordee.statistics.Figure;
import org.cordee.statistics.Period;
import org.cordee.testkit.FundedStructure;
import org.cordee.testkit.HtmlClient;
import org.cordee.testkit.PdfJudge;
import org.cordee.testkit.TestApplication;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Results are let out by the night's job, once a quarter is over, and read by those they are for. */
class ReleaseResultsTest {

    private static final String ROWS =
            "select count(*)::text as name from questionnaire.result where structure_id = '%s'";

    private final TestApplication application = TestApplication.real();
    private final FundedStructure place = FundedStructure.in(application.database());
    private final AnsweredPlace answers = new AnsweredPlace(application.database(), place.structure());
    private final Actor.Person director = application.account(Role.DIRECTOR, place.structure(), place.territory());
    private final Results results = application.bean(Results.class);

    @Test
    void enoughAnswersAreLetOutWhenTheirQuarterIsOver() {
        answers.answeredTwice(14, quarterAgo(1));

        release();

        ChangeResult change = told();
        assertThat(change.change()).isInstanceOf(Figure.Statistic.class);
        assertThat(change.change().number().orElseThrow().doubleValue()).isBetween(8.0, 12.0);
        assertThat(change.moment()).isEqualTo("m3");
        HtmlClient.Answer page = application.signedIn(director).get("/measures/results");
        assertThat(page.words()).contains("14 personnes accompagnées").contains("Niveau 1 sur 5");
        HtmlClient.Answer paper = application.signedIn(director).get("/measures/results.pdf");
        assertThat(PdfJudge.failures(paper.response().body(), PDFAFlavour.PDFUA_1))
                .isEmpty();
        assertThat(paper.response().headers().firstValue("Content-Disposition").orElseThrow())
                .contains("reponses.pdf");
    }

    @Test
    void theRunningQuarterWaitsAndTheScreenSaysUntilWhen() {
        answers.answeredTwice(14, application.bean(Today.class).date());

        release();

        assertThat(rows()).isZero();
        BenefitResult alliance = alliance();
        assertThat(alliance.changes()).isEmpty();
        assertThat(alliance.missing()).isNotNull();
        assertThat(alliance.missing().reason()).isEqualTo(Missing.Reason.QUARTER_RUNNING);
        assertThat(alliance.missing().on())
                .isAfter(application.bean(Today.class).date());
    }

    @Test
    void tenAnswersAreNeverLetOut() {
        answers.answeredTwice(10, quarterAgo(1));

        release();

        assertThat(rows()).isZero();
        assertThat(application.signedIn(director).get("/measures/results").words())
                .contains("Trop peu de personnes ont répondu");
    }

    @Test
    void aFewAnswersMoreInTheNextQuarterDoNotReplaceTheResult() {
        answers.answeredTwice(14, quarterAgo(2)).answeredTwice(10, quarterAgo(1));

        release();

        assertThat(rows()).isEqualTo(1);
        assertThat(told().persons().number().orElseThrow().intValueExact()).isEqualTo(14);
    }

    @Test
    void elevenMoreDo() {
        answers.answeredTwice(14, quarterAgo(2)).answeredTwice(11, quarterAgo(1));

        release();

        assertThat(rows()).isEqualTo(2);
        assertThat(told().persons().number().orElseThrow().intValueExact()).isEqualTo(25);
    }

    @Test
    void aQuarterIsLetOutOnce() {
        answers.answeredTwice(14, quarterAgo(1));
        release();
        application.database().seed("set session_replication_role = replica; delete from questionnaire.card");

        release();

        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void nobodyElseReadsTheResultOfAStructure() {
        answers.answeredTwice(14, quarterAgo(1));
        release();

        for (Role role : Role.values()) {
            UUID scope = role == Role.ADMINISTRATOR ? null : UUID.randomUUID();
            Actor.Person other = new Actor.Person(UUID.randomUUID(), role, scope, place.territory());
            assertThat(seen(other)).as(role.code()).isZero();
        }
        assertThat(seen(new Actor.Visitor())).isZero();
        assertThat(seen(new Actor.Job("scoring"))).isZero();
        assertThat(seen(director)).isEqualTo(1);
        assertThat(seen(application.account(Role.PROFESSIONAL, place.structure(), place.territory())))
                .isEqualTo(1);
    }

    @Test
    void threeStructuresMakeARegionThatAnybodyReads() {
        answers.answeredTwice(14, quarterAgo(1));
        beside().answeredTwice(12, quarterAgo(1));
        release();
        assertThat(region().changes()).isEmpty();
        assertThat(region().missing()).isEqualTo(new Missing(Missing.Reason.FEW_STRUCTURES, null));
    }

    @Test
    void theRegionPutsSmallStructuresTogether() {
        answers.answeredTwice(7, quarterAgo(1));
        beside().answeredTwice(7, quarterAgo(1));
        beside().answeredTwice(7, quarterAgo(1));

        release();

        assertThat(region().headline()
                        .orElseThrow()
                        .persons()
                        .number()
                        .orElseThrow()
                        .intValueExact())
                .isEqualTo(21);
        assertThat(rows()).isZero();
    }

    @Test
    void theDirectorAloneDecidesWhetherTheStructureStandsAmongTheOthers() {
        DecideSharing decide = application.bean(DecideSharing.class);
        Actor.Person professional = application.account(Role.PROFESSIONAL, place.structure(), place.territory());
        assertThatThrownBy(() -> Actors.as(professional, () -> decide.handle(professional, true)))
                .isInstanceOf(NotAllowed.class);
        HtmlClient browser = application.signedIn(director);
        assertThat(browser.get("/measures/results").words()).contains("Notre structure n’apparaît pas");

        browser.submit(browser.get("/measures/results"), "/measures/results/sharing", Map.of());

        assertThat(browser.get("/measures/results").words()).contains("Notre structure accepte");
        assertThat(application.signedIn(professional).get("/measures/results").words())
                .contains("La direction décide");
    }

    @Test
    void itemsAreCountedTogetherForTheJobAloneAndFromAHundredOn() {
        String asked = "select count(*) as many from questionnaire.spread_of_items(array['" + place.structure()
                + "']::uuid[], 'pair-p', 1, 'fr', array['A1'], array[]::text[], date '2030-01-01')";
        for (Actor reader :
                List.of(director, new Actor.Visitor(), new Actor.Job("scoring"), new Actor.Job("results"))) {
            assertThat(application
                            .database()
                            .<Long>as(reader, sql -> sql.of(asked).one(row -> row.number("many"))))
                    .isZero();
        }
    }

    private void release() {
        application.bean(ReleaseResults.class).releaseClosedQuarters();
    }

    /** A day in the middle of the quarter that ended so many quarters ago. */
    private LocalDate quarterAgo(int quarters) {
        LocalDate today = application.bean(Today.class).date();
        LocalDate first = Period.quarterOf(today).from();
        return first.minusMonths(3L * quarters).plusDays(40);
    }

    private AnsweredPlace beside() {
        UUID structure = UUID.randomUUID();
        application.database().seed("""
                set session_replication_role = replica;
                insert into structure.structure (id, kind, category, category_label, name, department)
                values ('%s', 'establishment', '197', 'CSAPA', 'Centre voisin', '%s')""".formatted(structure, place.department()));
        return new AnsweredPlace(application.database(), structure);
    }

    private ChangeResult told() {
        return alliance().headline().orElseThrow();
    }

    private BenefitResult alliance() {
        return of(Actors.as(director, () -> results.ofStructure(place.structure())));
    }

    private BenefitResult region() {
        return of(Actors.as(new Actor.Visitor(), () -> results.ofRegion(place.territory())));
    }

    private static BenefitResult of(List<BenefitResult> all) {
        return all.stream()
                .filter(told -> told.benefit() == Benefit.ALLIANCE)
                .findFirst()
                .orElseThrow();
    }

    private int rows() {
        return Integer.parseInt(application
                .database()
                .asSuperuser(ROWS.formatted(place.structure()))
                .get(0));
    }

    private long seen(Actor reader) {
        return application
                .database()
                .<Long>as(
                        reader,
                        sql -> sql.of(
                                        "select count(*) as many from questionnaire.result where structure_id = :structure")
                                .set("structure", place.structure())
                                .one(row -> row.number("many")));
    }
}
