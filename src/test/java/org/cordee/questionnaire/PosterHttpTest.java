package org.cordee.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.db.SqlStates;
import org.cordee.testkit.HtmlClient;
import org.cordee.testkit.PdfJudge;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The poster of a closed round, through the whole chain, and what the database refuses. */
class PosterHttpTest {

    private final AskedPlace place = AskedPlace.fresh();
    private final HtmlClient director = place.application().signedIn(place.director());
    private final UUID round = place.open(Respondent.PERSON, "t0");
    private final String address = "/measures/" + round + "/poster";

    @Test
    void aClosedRoundInvitesToSayWhatFollows() throws IOException {
        assertThat(director.get(address).status()).isEqualTo(404);
        assertThat(director.get("/measures/" + round).words()).doesNotContain("Faire l’affiche");
        answered(12);
        place.close(round);
        assertThat(director.get("/measures/" + round).words()).contains("Faire l’affiche");

        HtmlClient.Answer blank = director.get(address);
        assertThat(blank.words()).contains("12 d’entre vous ont répondu", "Voici ce que nous avons décidé");
        HtmlClient.Answer kept = director.submit(
                blank, address, Map.of("line_1", "Une salle d’attente plus calme.", "line_3", "Un groupe le soir."));
        assertThat(kept.words()).contains("L’affiche est enregistrée");
        assertThat(kept.page().select("#line_2").val()).isEqualTo("Un groupe le soir.");
        assertThat(director.get("/measures/" + round).words()).contains("Revoir l’affiche");

        assertThat(PdfJudge.words(director.get(address + ".pdf").response().body()))
                .contains("Vous avez répondu, voici la suite", "Une salle d’attente plus calme.")
                .doesNotContainIgnoringCase("addict", "pair", "CSAPA");
        HtmlClient.Answer pdf = director.get(address + ".pdf");
        assertThat(pdf.response().headers().firstValue("Content-Disposition").orElse(""))
                .contains("affiche.pdf");
        assertThat(PdfJudge.failures(pdf.response().body(), PDFAFlavour.PDFUA_1))
                .isEmpty();
        try (var document = Loader.loadPDF(pdf.response().body())) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(document)).contains("Un groupe le soir.");
        }
    }

    @Test
    void fiveLongLinesStillFitOnePage() throws IOException {
        place.close(round);
        Map<String, String> lines = new HashMap<>();
        for (int line = 1; line <= 5; line++) {
            lines.put(
                    "line_" + line,
                    "Nous gardons du temps pour parler. ".repeat(5).substring(0, 100));
        }
        director.submit(director.get(address), address, lines);
        try (var document =
                Loader.loadPDF(director.get(address + ".pdf").response().body())) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
        }
    }

    @Test
    void aSmallNumberIsSaidInWords() {
        answered(10);
        place.close(round);
        assertThat(PdfJudge.words(director.get(address + ".pdf").response().body()))
                .contains("Un petit nombre d’entre vous a répondu", "Nous n’avons pas encore décidé")
                .doesNotContain("10 d’entre vous");
    }

    @Test
    void aWallHasThePublishedThresholdForTheTeamToo() {
        Round asked = new Round(
                round,
                round,
                Respondent.PROFESSIONAL,
                "t0",
                60,
                place.today(),
                place.today(),
                place.today(),
                false,
                0,
                null,
                0);
        assertThat(PosterScreens.answered(asked, new Flow(0, 0, 10, 0)).number())
                .isEmpty();
        assertThat(PosterScreens.answered(asked, new Flow(0, 0, 11, 0)).number())
                .isPresent();
    }

    @Test
    void whatSaysTooMuchOrNamesSomebodyIsRefusedWithHonestWords() {
        place.close(round);
        HtmlClient.Answer refused = director.submit(
                director.get(address),
                address,
                Map.of(
                        "line_1",
                        "Grâce à vous, la honte a baissé.",
                        "line_2",
                        "Appelez le 06 12 34 56 78.",
                        "line_3",
                        "x".repeat(101)));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words()).contains("Dites plutôt : on observe", "100");
        assertThat(refused.page().select(".field.wrong input").eachAttr("name"))
                .containsExactly("line_1", "line_2", "line_3");
        assertThat(place.rows("select round_id::text as name from questionnaire.round_poster where round_id = '" + round
                        + "'"))
                .isEmpty();
    }

    @Test
    void onlyTheStructureThatAskedReadsAndWritesIt() {
        Actor.Person professional = person(Role.PROFESSIONAL, place.place().structure());
        assertThatThrownBy(() -> insert(place.director())).matches(PosterHttpTest::refused);
        place.close(round);
        insert(professional);
        String read = "select count(*) as many from questionnaire.round_poster";
        String change = "update questionnaire.round_poster set lines = array['x']";
        for (Actor actor : List.of(place.director(), professional)) {
            assertThat(count(actor, read)).isEqualTo(1);
            assertThat(changed(actor, change)).isEqualTo(1);
        }
        for (Actor actor : others()) {
            assertThat(count(actor, read)).as(actor.toString()).isZero();
            assertThat(changed(actor, change)).as(actor.toString()).isZero();
            assertThat(changed(actor, "delete from questionnaire.round_poster")).isZero();
        }
        assertThat(changed(place.director(), "delete from questionnaire.round_poster"))
                .isZero();
    }

    private List<Actor> others() {
        UUID structure = place.place().structure();
        return List.of(
                new Actor.Visitor(),
                new Actor.Respondent(UUID.randomUUID()),
                new Actor.Job("scoring"),
                person(Role.DIRECTOR, UUID.randomUUID()),
                person(Role.PEER, structure),
                person(Role.COORDINATOR, place.place().territory()),
                person(Role.FUNDER, structure),
                person(Role.ASSOCIATION, structure),
                person(Role.TRAINER, structure),
                person(Role.SUPERVISOR, structure),
                person(Role.ADMINISTRATOR, structure));
    }

    private Actor.Person person(Role role, UUID scope) {
        return new Actor.Person(UUID.randomUUID(), role, scope, place.place().territory());
    }

    private void insert(Actor actor) {
        place.application()
                .database()
                .run(
                        actor,
                        sql -> sql.of("insert into questionnaire.round_poster (round_id, lines, made_on)"
                                        + " values (:round, '{}', '2026-01-01')")
                                .set("round", round)
                                .exactlyOne());
    }

    private long count(Actor actor, String question) {
        return place.application().database().as(actor, sql -> sql.of(question).one(row -> row.number("many")));
    }

    private int changed(Actor actor, String statement) {
        return place.application().database().as(actor, sql -> sql.of(statement).anyNumber());
    }

    private static boolean refused(Throwable problem) {
        return problem instanceof DataAccessException denied && SqlStates.refusedByRowSecurity(denied);
    }

    private void answered(int many) {
        place.application().database().seed("""
                insert into questionnaire.card (id, structure_id, respondent, mark, made_on)
                select gen_random_uuid(), structure_id, respondent, uuid_send(gen_random_uuid()), opens_on
                  from questionnaire.round, generate_series(1, %2$d) where id = '%1$s';
                insert into questionnaire.participation (id, round_id, card_id, status, mode, language, day)
                select gen_random_uuid(), r.id, c.id, 'complete', 'screen', 'fr', r.opens_on
                  from questionnaire.round r join questionnaire.card c on c.structure_id = r.structure_id
                 where r.id = '%1$s'""".formatted(round, many));
    }
}
