package org.cordee.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cordee.testkit.Outcomes.done;
import static org.cordee.testkit.Outcomes.keys;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cordee.platform.NotFound;
import org.cordee.platform.Outcome;
import org.cordee.platform.StaleVersion;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Actors;
import org.cordee.platform.actor.NotAllowed;
import org.cordee.platform.actor.Role;
import org.cordee.platform.time.Today;
import org.cordee.statistics.ClaimLevel;
import org.cordee.testkit.FundedStructure;
import org.cordee.testkit.TestApplication;
import org.junit.jupiter.api.Test;

class AddedStatementTest {

    private final TestApplication application = TestApplication.real();
    private final FundedStructure place = FundedStructure.in(application.database());
    private final Actor.Person director = application.account(Role.DIRECTOR, place.structure(), place.territory());
    private final Actor.Person coordinator =
            application.account(Role.COORDINATOR, place.territory(), place.territory());
    private final Actor.Person peer = application.account(Role.PEER, UUID.randomUUID(), place.territory());
    private final Actor.Person stranger = application.account(Role.DIRECTOR, UUID.randomUUID(), UUID.randomUUID());
    private final LocalDate day = application.bean(Today.class).date();

    @Test
    void aDraftIsItsAuthorsAloneThenTheRegionsThenEverybodys() {
        UUID id = add(director, draft("Plus de venues", List.of()));
        assertThat(seen(director)).contains(id);
        for (Actor other : List.of(coordinator, peer, stranger, new Actor.Visitor())) {
            assertThat(seen(other)).as(other.toString()).doesNotContain(id);
        }
        move(director, id, StatementStatus.REGION);
        assertThat(seen(peer)).contains(id);
        assertThat(seen(stranger)).doesNotContain(id);
        assertThat(seen(new Actor.Visitor())).doesNotContain(id);
        assertThat(keys(Actors.as(director, () -> mover().handle(director, id, StatementStatus.PUBLIC))))
                .containsExactly("error.statement.move");
        move(coordinator, id, StatementStatus.PUBLIC);
        assertThat(seen(new Actor.Visitor())).contains(id);
        assertThat(seen(stranger)).contains(id);
    }

    @Test
    void theGuardReadsTitleAndClaimAtTheirLevel() {
        StatementDraft causal = new StatementDraft(
                "",
                StatementKind.SOLUTION,
                "Ça prouve tout",
                "Grâce à la présence des pairs, moins d’attente.",
                ClaimLevel.BEFORE_AFTER,
                List.of("hope"),
                List.of(),
                List.of(),
                "");
        assertThat(keys(Actors.as(director, () -> writer().add(director, causal))))
                .containsExactly("error.evidence.claim", "error.evidence.claim");
        StatementDraft compared = new StatementDraft(
                "",
                causal.kind(),
                causal.title(),
                causal.claim(),
                ClaimLevel.RANDOMISED,
                List.of(),
                List.of(),
                List.of(),
                "");
        assertThat(Actors.as(director, () -> writer().add(director, compared))).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void onlyADirectorOrTheCoordinationAddsAndAGroupIsNamed() {
        assertThatThrownBy(() -> Actors.as(peer, () -> writer().add(peer, draft("x", List.of()))))
                .isInstanceOf(NotAllowed.class);
        assertThat(keys(Actors.as(coordinator, () -> writer().add(coordinator, draft("x", List.of())))))
                .containsExactly("error.form.required");
        UUID id = add(director, draft("À nous", List.of()));
        assertThatThrownBy(() -> Actors.as(stranger, () -> writer().change(stranger, id, draft("À eux", List.of()), 1)))
                .isInstanceOf(NotFound.class);
        move(director, id, StatementStatus.REGION);
        assertThatThrownBy(() ->
                        Actors.as(coordinator, () -> writer().change(coordinator, id, draft("À elle", List.of()), 1)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void everyVersionStaysAndNobodyRewritesOne() {
        UUID id = add(director, draft("Premier titre", List.of()));
        move(director, id, StatementStatus.REGION);
        move(coordinator, id, StatementStatus.PUBLIC);
        Actors.as(director, () -> writer().change(director, id, draft("Second titre", List.of()), 1));
        assertThatThrownBy(() ->
                        Actors.as(director, () -> writer().change(director, id, draft("Trop tard", List.of()), 1)))
                .isInstanceOf(StaleVersion.class);

        AddedStatement read = Actors.as(peer, () -> queries().one(id));
        assertThat(read.status()).as("read again before everybody").isEqualTo(StatementStatus.REGION);
        assertThat(read.versions())
                .extracting(version -> version.words().title())
                .containsExactly("Premier titre", "Second titre");
        assertThat(AddedHistory.of(read).events())
                .extracting(event ->
                        event.status() == null ? "words" : event.status().code())
                .containsExactly("region", "words", "public", "region", "draft", "words");
        for (String change : List.of(
                "update evidence.statement_version set title = 'x' where statement_id = :id",
                "delete from evidence.statement_version where statement_id = :id",
                "update evidence.statement_move set status = 'draft' where statement_id = :id",
                "delete from evidence.statement where id = :id")) {
            for (Actor.Person person : List.of(director, coordinator)) {
                assertThatThrownBy(() -> application
                                .database()
                                .run(person, sql -> sql.of(change).set("id", id).run()))
                        .as(change)
                        .isInstanceOf(RuntimeException.class);
            }
        }
    }

    @Test
    void aReleasedTextStandsUntilItIsWithdrawn() {
        UUID story = tell();
        UUID release = offer(story);
        assertThat(keys(Actors.as(director, () -> writer().add(director, draft("x", List.of(release))))))
                .as("not yet read by the coordination")
                .containsExactly("error.statement.testimony");
        Actors.as(coordinator, () -> application.bean(ReviewRelease.class).accept(coordinator, release));
        StatementDraft elsewhere = new StatementDraft(
                "",
                StatementKind.PROBLEM,
                "x",
                "x",
                ClaimLevel.ACTIVITY,
                List.of("team"),
                List.of(),
                List.of(release),
                "");
        assertThat(keys(Actors.as(director, () -> writer().add(director, elsewhere))))
                .as("not about it")
                .containsExactly("error.statement.testimony");

        UUID id = add(director, draft("Ce que ça change", List.of(release)));
        move(director, id, StatementStatus.REGION);
        move(coordinator, id, StatementStatus.PUBLIC);
        String path = AddedStatement.path(id);
        assertThat(application.visitor().get(path).words())
                .contains("Je suis revenue le mardi.", "Parole de : une paire");
        assertThat(Actors.as(
                        peer, () -> application.bean(NarrativeQueries.class).uses(release)))
                .extracting(ReleaseUse::place)
                .contains(path);

        Actors.run(peer, () -> application.bean(OfferStory.class).withdraw(peer, story));
        assertThat(application.visitor().get(path).words())
                .doesNotContain("Je suis revenue")
                .contains("Ce coin est vide");
    }

    private UUID tell() {
        NarrativeDraft draft =
                new NarrativeDraft("Un mardi", List.of("hope"), Map.of("words", "Je suis revenue le mardi."));
        return done(Actors.as(peer, () -> application.bean(TellStory.class).write(peer, Stage.SPARK, draft)));
    }

    private UUID offer(UUID story) {
        Offer terms = new Offer("une paire", Audience.PUBLIC, false, day.plusMonths(6), true);
        return done(Actors.as(peer, () -> application.bean(OfferStory.class).handle(peer, story, terms)));
    }

    private UUID add(Actor.Person author, StatementDraft draft) {
        return done(Actors.as(author, () -> writer().add(author, draft)));
    }

    private void move(Actor.Person actor, UUID id, StatementStatus to) {
        done(Actors.as(actor, () -> mover().handle(actor, id, to)));
    }

    private List<UUID> seen(Actor actor) {
        return Actors.as(
                actor, () -> queries().all().stream().map(AddedStatement::id).toList());
    }

    private static StatementDraft draft(String title, List<UUID> testimonies) {
        return new StatementDraft(
                "",
                StatementKind.SOLUTION,
                title,
                "On observe plus de venues aux rendez-vous.",
                ClaimLevel.BEFORE_AFTER,
                List.of("hope"),
                List.of("eddie-2019:for"),
                testimonies,
                "");
    }

    private WriteStatement writer() {
        return application.bean(WriteStatement.class);
    }

    private MoveStatement mover() {
        return application.bean(MoveStatement.class);
    }

    private StatementQueries queries() {
        return application.bean(StatementQueries.class);
    }
}
