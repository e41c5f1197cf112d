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
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Actors;
import org.cordee.platform.actor.NotAllowed;
import org.cordee.platform.actor.Role;
import org.cordee.platform.db.SqlStates;
import org.cordee.platform.time.Today;
import org.cordee.testkit.FundedStructure;
import org.cordee.testkit.TestApplication;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

class StoryTest {

    private static final String WORDS = "Grâce à Sam, ça prouve que j’avais ma place.";

    private final TestApplication application = TestApplication.real();
    private final FundedStructure place = FundedStructure.in(application.database());
    private final Actor.Person peer = application.account(Role.PEER, UUID.randomUUID(), place.territory());
    private final Actor.Person coordinator =
            application.account(Role.COORDINATOR, place.territory(), place.territory());
    private final LocalDate later = application.bean(Today.class).date().plusMonths(6);

    @Test
    void aTextIsSealedUntilItsTellerReleasesIt() {
        UUID id = tell();
        List<Actor> others = List.of(
                coordinator,
                application.account(Role.PEER, UUID.randomUUID(), place.territory()),
                application.account(Role.DIRECTOR, place.structure(), place.territory()),
                application.account(Role.ADMINISTRATOR, null, null),
                new Actor.Visitor(),
                new Actor.Job("retention"));
        for (Actor other : others) {
            assertThat(rows(other, "select id from evidence.narrative")).isEmpty();
            assertThat(rows(other, "select narrative_id as id from evidence.narrative_part"))
                    .isEmpty();
        }
        assertThat(rows(peer, "select id from evidence.narrative")).containsExactly(id);
        assertThat(rows(peer, "select narrative_id as id from evidence.narrative_part"))
                .containsExactly(id);
    }

    @Test
    void itAppearsOnceReadAndGoesEverywhereAtOnce() {
        UUID id = tell();
        UUID release = done(offer(id, Audience.PUBLIC));
        assertThat(told(new Actor.Visitor())).isEmpty();

        done(Actors.as(coordinator, () -> application.bean(ReviewRelease.class).accept(coordinator, release)));

        assertThat(told(new Actor.Visitor())).extracting(Testimony::lines).containsExactly(List.of(WORDS));
        assertThat(application.visitor().get("/evidence/recovery").words()).contains("Parole de : une paire", WORDS);
        assertThat(Actors.as(
                        peer, () -> application.bean(NarrativeQueries.class).uses(release)))
                .extracting(ReleaseUse::place)
                .containsExactly("/evidence/recovery");

        Actors.run(peer, () -> application.bean(OfferStory.class).withdraw(peer, id));

        assertThat(told(new Actor.Visitor())).isEmpty();
        assertThat(application.visitor().get("/evidence/recovery").words()).doesNotContain(WORDS);
        assertThat(application
                        .database()
                        .asSuperuser("select title || cardinality(words) as name from evidence.release where id = '"
                                + release + "'"))
                .containsExactly("0");
        assertThat(Actors.as(
                        peer, () -> application.bean(NarrativeQueries.class).uses(release)))
                .hasSize(1);
    }

    @Test
    void theRegionReadsWhatIsForTheRegionAndNobodyBeyond() {
        UUID id = tell();
        UUID release = done(offer(id, Audience.REGION));
        done(Actors.as(coordinator, () -> application.bean(ReviewRelease.class).accept(coordinator, release)));

        assertThat(told(application.account(Role.DIRECTOR, place.structure(), place.territory())))
                .hasSize(1);
        assertThat(told(application.account(Role.DIRECTOR, UUID.randomUUID(), UUID.randomUUID())))
                .isEmpty();
        assertThat(told(new Actor.Visitor())).isEmpty();
        Actors.run(peer, () -> application.bean(TellStory.class).remove(peer, id));
        assertThat(told(peer)).isEmpty();
    }

    @Test
    void theCoordinationGivesBackWithASentenceAndChangesNoWord() {
        UUID id = tell();
        UUID release = done(offer(id, Audience.PUBLIC));
        for (String change : List.of(
                "words = '{x}'",
                "words = '{x}', state = 'released', reviewed_on = '2026-01-01'",
                "signature = 'x'",
                "state = 'withdrawn', withdrawn_on = '2026-01-01'")) {
            assertThatThrownBy(() -> application
                            .database()
                            .run(
                                    coordinator,
                                    sql -> sql.of("update evidence.release set " + change + " where id = :id")
                                            .set("id", release)
                                            .exactlyOne()))
                    .as(change)
                    .isInstanceOf(RuntimeException.class);
        }
        done(Actors.as(
                coordinator,
                () -> application.bean(ReviewRelease.class).giveBack(coordinator, release, "On reconnaît le lieu.")));
        assertThat(Actors.as(
                        peer, () -> application.bean(NarrativeQueries.class).releasesOf(id, peer.account())))
                .extracting(Release::returnedFor)
                .containsExactly("On reconnaît le lieu.");
        assertThatThrownBy(() -> Actors.as(
                        coordinator, () -> application.bean(ReviewRelease.class).accept(coordinator, release)))
                .isInstanceOf(NotFound.class);
        assertThat(offer(id, Audience.PUBLIC)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void termsThatAreNotClearAreRefused() {
        UUID id = tell();
        Today today = application.bean(Today.class);
        assertThat(keys(offer(id, new Offer("une paire", Audience.PUBLIC, false, later, false))))
                .containsExactly("error.evidence.agree");
        assertThat(keys(offer(id, new Offer("une paire", Audience.PUBLIC, false, today.date(), true))))
                .containsExactly("error.evidence.expiry");
        assertThat(keys(offer(
                        id,
                        new Offer(
                                "une paire",
                                Audience.PUBLIC,
                                false,
                                today.date().plusYears(4),
                                true))))
                .containsExactly("error.evidence.expiry");
        assertThat(keys(offer(id, new Offer("06 12 34 56 78", Audience.PUBLIC, false, later, true))))
                .containsExactly("error.sensitive.phone");
        done(offer(id, Audience.PUBLIC));
        assertThat(keys(offer(id, new Offer("une paire", Audience.PUBLIC, false, later, true))))
                .containsExactly("error.evidence.already_offered");
    }

    @Test
    void onlyPeersAndProfessionalsTellAndNobodyReleasesForThem() {
        var director = application.account(Role.DIRECTOR, place.structure(), place.territory());
        assertThatThrownBy(() -> Actors.as(
                        director, () -> application.bean(TellStory.class).write(director, Stage.SPARK, draft(WORDS))))
                .isInstanceOf(NotAllowed.class);
        assertThat(keys(Actors.as(
                        peer,
                        () -> application.bean(TellStory.class).write(peer, Stage.SPARK, draft("06 12 34 56 78")))))
                .containsExactly("error.sensitive.phone");
        UUID id = tell();
        assertThatThrownBy(() -> application
                        .database()
                        .run(
                                peer,
                                sql -> sql.of("""
                        insert into evidence.release (id, narrative_id, account_id, territory_id, edition, corner, stage, title,
                          parts, words, subjects, signature, audience, print, consent, state, offered_on, reviewed_on, expires_on)
                        values (gen_random_uuid(), :id, :me, :territory, 9, 'persons', 'spark', 'x', '{}', '{x}', '{hope}', 'x',
                          'public', false, 1, 'released', '2026-01-01', '2026-01-01', '2099-01-01')""")
                                        .set("id", id)
                                        .set("me", peer.account())
                                        .set("territory", place.territory())
                                        .exactlyOne()))
                .isInstanceOf(DataAccessException.class)
                .matches(SqlStates::refusedByRowSecurity);
    }

    @Test
    void aSparkGrowsIntoAStoryAndStays() {
        UUID id = tell();
        UUID story = Actors.as(peer, () -> application.bean(TellStory.class).grow(peer, id));
        Narrative grown =
                Actors.as(peer, () -> application.bean(NarrativeQueries.class).one(story, peer.account()));
        assertThat(grown.stage()).isEqualTo(Stage.STORY);
        assertThat(grown.words()).containsEntry("done", WORDS);
        assertThat(rows(peer, "select id from evidence.narrative")).contains(id, story);
    }

    private UUID tell() {
        return done(Actors.as(peer, () -> application.bean(TellStory.class).write(peer, Stage.SPARK, draft(WORDS))));
    }

    private static NarrativeDraft draft(String words) {
        return new NarrativeDraft("Un mardi", List.of("recovery"), Map.of("words", words));
    }

    private Outcome<UUID> offer(UUID id, Audience audience) {
        return offer(id, new Offer("une paire", audience, false, later, true));
    }

    private Outcome<UUID> offer(UUID id, Offer terms) {
        return Actors.as(peer, () -> application.bean(OfferStory.class).handle(peer, id, terms));
    }

    private List<Testimony> told(Actor actor) {
        return Actors.as(actor, () -> application.bean(NarrativeQueries.class).told("recovery"));
    }

    private List<UUID> rows(Actor actor, String select) {
        return application.database().as(actor, sql -> sql.of(select).list(row -> row.uuid("id")));
    }
}
