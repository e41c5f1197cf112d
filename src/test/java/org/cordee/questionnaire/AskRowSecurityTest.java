package org.cordee.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cordee.questionnaire.AskedPlace.enter;
import static org.cordee.questionnaire.AskedPlace.giveAll;
import static org.cordee.questionnaire.AskedPlace.yes;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Role;
import org.cordee.platform.db.SqlStates;
import org.cordee.testkit.HtmlClient;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

/** What the database itself refuses: answers and scores are for nobody who knows the person. */
class AskRowSecurityTest {

    private static final String GIVE = """
            insert into questionnaire.answer (participation_id, instrument, instrument_version, item, value, day)
            values (:participation, 'pair-p', 1, :item, 5, '2026-01-01')""";

    private final AskedPlace place = AskedPlace.fresh();
    private final UUID round = place.open(Respondent.PERSON, "t0");
    private final HtmlClient phone = place.application().visitor();

    @Test
    void nobodyOfTheStructureNorBeyondReadsAnswersScoresOrParticipations() {
        giveAll(phone, yes(phone, enter(phone, place.card(Respondent.PERSON).signs())), "4");

        for (Actor reader : readers()) {
            for (String table : List.of("participation", "score")) {
                assertThat(count(reader, "select count(*) as many from questionnaire." + table))
                        .as(reader + " " + table)
                        .isZero();
            }
            assertThat(count(reader, "select count(item) as many from questionnaire.answer"))
                    .as(reader.toString())
                    .isZero();
        }
        assertThat(count(new Actor.Job("scoring"), "select count(*) as many from questionnaire.score"))
                .isPositive();
    }

    @Test
    void theValueOfAnAnswerIsGrantedToNobodyEvenTheRespondent() {
        UUID own = begun();
        Actor respondent = new Actor.Respondent(own);
        assertThat(count(respondent, "select count(item) as many from questionnaire.answer"))
                .isEqualTo(1);

        for (Actor reader : List.of(respondent, place.director(), new Actor.Job("scoring"))) {
            assertThatThrownBy(() -> count(reader, "select sum(value) as many from questionnaire.answer"))
                    .isInstanceOf(DataAccessException.class)
                    .hasStackTraceContaining("permission denied for table answer");
            if (!(reader instanceof Actor.Job)) {
                assertThat(count(reader, "select count(*) as many from questionnaire.values_to_score('" + own + "')"))
                        .isZero();
            }
        }
        assertThat(count(
                        new Actor.Job("scoring"),
                        "select count(*) as many from questionnaire.values_to_score('" + own + "')"))
                .isEqualTo(1);
    }

    @Test
    void aRespondentWritesTheirOwnAskedItemsOnlyAndOnlyWhileItIsOpen() {
        UUID own = begun();
        UUID other = begun();
        Actor respondent = new Actor.Respondent(own);

        give(respondent, own, "A2");
        assertThatThrownBy(() -> give(respondent, other, "A2")).matches(AskRowSecurityTest::refused);
        assertThatThrownBy(() -> give(respondent, own, "Z9")).matches(AskRowSecurityTest::refused);
        assertThatThrownBy(() -> give(place.director(), own, "A3")).matches(AskRowSecurityTest::refused);
        assertThatThrownBy(() -> give(new Actor.Visitor(), own, "A3")).matches(AskRowSecurityTest::refused);
        assertThat(changed(
                        respondent,
                        "update questionnaire.answer set value = 1 where participation_id = '" + other + "'"))
                .isZero();
        place.close(round);
        assertThatThrownBy(() -> give(respondent, own, "A3")).matches(AskRowSecurityTest::refused);
        assertThat(changed(
                        respondent, "update questionnaire.answer set value = 1 where participation_id = '" + own + "'"))
                .isZero();
    }

    @Test
    void nobodyOfTheStructureBeginsEndsOrErasesForAnother() {
        UUID own = begun();
        for (Actor actor : readers()) {
            assertThat(changed(
                            actor,
                            "update questionnaire.participation set status = 'complete' where id = '" + own + "'"))
                    .isZero();
            assertThat(changed(actor, "delete from questionnaire.participation where id = '" + own + "'"))
                    .isZero();
        }
        assertThat(changed(
                        new Actor.Respondent(own), "delete from questionnaire.participation where id = '" + own + "'"))
                .isZero();
    }

    @Test
    void theFlowIsForTheStructureThatAsks() {
        begun();
        String flow = "select coalesce(sum(many), 0)::bigint as many from questionnaire.flow('" + round + "')";
        assertThat(count(place.director(), flow)).isEqualTo(1);
        for (Actor reader : readers()) {
            if (!reader.equals(place.director()) && !isProfessional(reader)) {
                assertThat(count(reader, flow)).as(reader.toString()).isZero();
            }
        }
    }

    private static boolean isProfessional(Actor reader) {
        return reader instanceof Actor.Person person && person.role() == Role.PROFESSIONAL;
    }

    private List<Actor> readers() {
        List<Actor> readers = new ArrayList<>(List.of(
                new Actor.Visitor(),
                new Actor.Respondent(UUID.randomUUID()),
                new Actor.Job("other"),
                place.director()));
        for (Role role : Role.values()) {
            UUID scope = role == Role.COORDINATOR
                    ? place.place().territory()
                    : role == Role.DIRECTOR ? UUID.randomUUID() : place.place().structure();
            readers.add(new Actor.Person(
                    UUID.randomUUID(), role, scope, place.place().territory()));
        }
        return readers;
    }

    private UUID begun() {
        String before = ids();
        AskedPlace.give(
                phone, yes(phone, enter(phone, place.card(Respondent.PERSON).signs())), "7");
        return place
                .rows("select id::text as name from questionnaire.participation where round_id = '" + round + "'")
                .stream()
                .filter(id -> !before.contains(id))
                .map(UUID::fromString)
                .findFirst()
                .orElseThrow();
    }

    private String ids() {
        return place.rows("select id::text as name from questionnaire.participation")
                .toString();
    }

    private long count(Actor actor, String question) {
        return place.application().database().as(actor, sql -> sql.of(question).one(row -> row.number("many")));
    }

    private int changed(Actor actor, String statement) {
        return place.application().database().as(actor, sql -> sql.of(statement).anyNumber());
    }

    private void give(Actor actor, UUID participation, String item) {
        place.application()
                .database()
                .run(
                        actor,
                        sql -> sql.of(GIVE)
                                .set("participation", participation)
                                .set("item", item)
                                .exactlyOne());
    }

    private static boolean refused(Throwable problem) {
        return problem instanceof DataAccessException denied && SqlStates.refusedByRowSecurity(denied);
    }
}
