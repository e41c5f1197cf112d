package org.cordee.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Actors;
import org.cordee.platform.actor.Role;
import org.cordee.platform.db.SqlStates;
import org.cordee.statistics.Figure;
import org.cordee.testkit.HtmlClient;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

/** The figures of a year: typed by the direction, read by the team, and by nobody else. */
class YearHttpTest {

    private static final String MASKED = "non affiché pour protéger les personnes";

    private final AskedPlace place = AskedPlace.fresh();
    private final HtmlClient director = place.application().signedIn(place.director());
    private final Actor.Person professional = place.application()
            .account(Role.PROFESSIONAL, place.place().structure(), place.place().territory());
    private final int year = place.today().getYear() - 1;
    private final String address = "/measures/year/" + year;

    @Test
    void aDirectorTypesAYearAndTheTeamReadsShares() {
        assertThat(director.get("/measures").page().select("a[href=/measures/year]"))
                .isNotEmpty();
        assertThat(director.get("/measures/year").words()).contains("rien n’est encore tapé");
        assertThat(director.get(address).words()).contains("Pas encore tapé", "Rendez-vous manqués");

        assertThat(type(
                                year,
                                Map.of(
                                        "missed-appointments.numerator",
                                        "137",
                                        "missed-appointments.denominator",
                                        "1 096",
                                        "retention-3-months.numerator",
                                        "31",
                                        "retention-3-months.denominator",
                                        "38"))
                        .words())
                .contains("sont enregistrés", "12,5 %", MASKED, "Coût d’une heure", "pas mesuré");
        assertThat(director.get("/measures/year").words()).contains("2 chiffres sur 6");
        HtmlClient team = place.application().signedIn(professional);
        HtmlClient.Answer read = team.get(address);
        assertThat(read.words()).contains("12,5 %", "groupe de 100 ou plus").doesNotContain("137", "096", "Taper");
        assertThat(team.get(address + "/edit").status()).isEqualTo(403);
        assertThat(director.get(address + "/edit")
                        .page()
                        .select("input[name=missed-appointments.numerator]")
                        .val())
                .isEqualTo("137");
    }

    @Test
    void whatDoesNotHoldTogetherIsRefusedBesideItsField() {
        HtmlClient.Answer refused = type(
                year,
                Map.of(
                        "missed-appointments.numerator",
                        "12",
                        "retention-3-months.numerator",
                        "50",
                        "retention-3-months.denominator",
                        "40",
                        "staff-absence.numerator",
                        "3",
                        "staff-absence.denominator",
                        "900",
                        "cost-per-hour.numerator",
                        "30000",
                        "cost-per-hour.denominator",
                        "900"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page()
                        .select(".field.wrong input, .field.wrong textarea")
                        .eachAttr("name"))
                .contains(
                        "missed-appointments.denominator",
                        "retention-3-months.numerator",
                        "staff-absence.persons",
                        "cost-per-hour.note");
        assertThat(type(year, Map.of("unplanned-exits.note", "Voir avec 06 12 34 56 78"))
                        .status())
                .isEqualTo(422);
        assertThat(versions()).isEmpty();
    }

    @Test
    void eachCorrectionIsAVersionAndNothingIsWrittenTwice() {
        Map<String, String> cost = Map.of(
                "cost-per-hour.numerator",
                "30000",
                "cost-per-hour.denominator",
                "900",
                "cost-per-hour.note",
                "Comptes.");
        type(year, cost);
        type(year, cost);
        assertThat(versions()).containsExactly("cost-per-hour 1");
        Map<String, String> corrected = new HashMap<>(cost);
        corrected.put("cost-per-hour.numerator", "27 000");
        assertThat(type(year, corrected).words()).contains("30,00 € l’heure", "Comptes.");
        corrected.replaceAll((field, value) -> "");
        assertThat(type(year, corrected).words()).doesNotContain("€ l’heure");
        assertThat(versions()).containsExactly("cost-per-hour 1", "cost-per-hour 2", "cost-per-hour 3");
        assertThat(place.rows("select count(*)::text as name from platform.audit_entry where object ="
                        + " 'questionnaire.yearly_aggregate' and action = 'create'"))
                .doesNotContain("0");
    }

    @Test
    void aNumberIsNotCorrectedForEver() {
        int old = place.today().getYear() - 4;
        Map<String, String> typed = Map.of("unplanned-exits.numerator", "20", "unplanned-exits.denominator", "50");
        assertThat(type(old, typed).words()).contains("40 %");
        place.application()
                .database()
                .seed("update questionnaire.yearly_aggregate set typed_on = '" + LocalDate.of(old + 1, 2, 1)
                        + "' where structure_id = '" + place.place().structure() + "'");
        HtmlClient.Answer late =
                type(old, Map.of("unplanned-exits.numerator", "25", "unplanned-exits.denominator", "50"));
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.words()).contains("trop tard pour corriger", "Ne peut plus être corrigé");
        assertThat(director.get("/measures/year/" + place.today().getYear()).status())
                .isEqualTo(404);
        assertThat(director.get("/measures/year/" + (place.today().getYear() - 6) + "/edit")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void theFacadeGivesTheYearAndTheYearBefore() {
        Map<String, String> typed = Map.of("unplanned-exits.numerator", "20", "unplanned-exits.denominator", "50");
        type(year - 1, typed);
        YearlyAggregates aggregates = place.application().bean(YearlyAggregates.class);
        UUID structure = place.place().structure();
        List<YearlyAggregates.Line> lines = Actors.as(professional, () -> aggregates.ofStructure(structure, year));
        assertThat(lines).hasSize(6).allMatch(line -> line.figure() instanceof Figure.Absent);
        assertThat(lines.get(3).before()).isInstanceOf(Figure.Statistic.class);
        assertThat(Actors.as(
                        person(Role.DIRECTOR, UUID.randomUUID()), () -> aggregates.ofStructure(structure, year - 1)))
                .allMatch(line -> line.figure() instanceof Figure.Absent);
    }

    @Test
    void theDatabaseKeepsItInTheStructure() {
        for (Actor writer : List.of(
                professional,
                person(Role.DIRECTOR, UUID.randomUUID()),
                person(Role.COORDINATOR, place.place().territory()))) {
            assertThatThrownBy(() -> insert(writer, year)).as(writer.toString()).matches(YearHttpTest::refused);
        }
        assertThatThrownBy(() -> insert(place.director(), place.today().getYear()))
                .matches(YearHttpTest::refused);
        insert(place.director(), year);
        String read = "select count(*) as many from questionnaire.yearly_aggregate";
        assertThat(count(place.director(), read)).isEqualTo(1);
        assertThat(count(professional, read)).isEqualTo(1);
        for (Role role : Role.values()) {
            UUID scope = role == Role.COORDINATOR
                    ? place.place().territory()
                    : role == Role.DIRECTOR || role == Role.PROFESSIONAL
                            ? UUID.randomUUID()
                            : place.place().structure();
            assertThat(count(person(role, scope), read)).as(role.code()).isZero();
        }
        for (Actor other :
                List.of(new Actor.Visitor(), new Actor.Respondent(UUID.randomUUID()), new Actor.Job("asking"))) {
            assertThat(count(other, read)).as(other.toString()).isZero();
        }
        assertThat(place.application()
                        .database()
                        .<Integer>as(
                                place.director(),
                                sql -> sql.of("delete from questionnaire.yearly_aggregate")
                                        .anyNumber()))
                .isZero();
        assertThatThrownBy(() -> place.application()
                        .database()
                        .run(
                                place.director(),
                                sql -> sql.of("update questionnaire.yearly_aggregate set numerator = 1")
                                        .run()))
                .hasStackTraceContaining("permission denied");
    }

    private HtmlClient.Answer type(int typed, Map<String, String> fields) {
        return director.submit(director.get("/measures/year/" + typed + "/edit"), "/measures/year/" + typed, fields);
    }

    private List<String> versions() {
        return place.rows(
                "select code || ' ' || version as name from questionnaire.yearly_aggregate where structure_id = '"
                        + place.place().structure() + "' order by 1");
    }

    private Actor.Person person(Role role, UUID scope) {
        return new Actor.Person(UUID.randomUUID(), role, scope, place.place().territory());
    }

    private void insert(Actor actor, int of) {
        place.application()
                .database()
                .run(
                        actor,
                        sql -> sql.of("""
                        insert into questionnaire.yearly_aggregate
                               (id, structure_id, year, code, content_version, numerator, denominator, typed_on, version)
                        values (:id, :structure, :year, 'staff-absence', 1, 1, 2, :day, 1)""")
                                .set("id", UUID.randomUUID())
                                .set("structure", place.place().structure())
                                .set("year", of)
                                .set("day", place.today())
                                .exactlyOne());
    }

    private long count(Actor actor, String question) {
        return place.application().database().as(actor, sql -> sql.of(question).one(row -> row.number("many")));
    }

    private static boolean refused(Throwable problem) {
        return problem instanceof DataAccessException denied && SqlStates.refusedByRowSecurity(denied);
    }
}
