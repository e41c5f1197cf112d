package org.cordee.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.cordee.activity.ActEntry;
import org.cordee.activity.Journal;
import org.cordee.platform.Outcome;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Actors;
import org.cordee.platform.actor.Role;
import org.cordee.platform.time.Today;
import org.cordee.testkit.FundedStructure;
import org.cordee.testkit.HtmlClient;
import org.cordee.testkit.TestApplication;
import org.junit.jupiter.api.Test;

class PromoteTest {

    private static final String LESSON = "J’ai appris à me taire d’abord.";
    private static final String ACT =
            "select (to_jsonb(a)::text || (select md5(l.sealed::text) from activity.learned l where l.act = a.id)) as name"
                    + " from activity.act a where a.id = '";

    private final TestApplication application = TestApplication.real();
    private final FundedStructure place = FundedStructure.in(application.database());
    private final Actor.Person peer = application.account(Role.PEER, place.peer(), place.territory());
    private final UUID act = logged();

    @Test
    void whatAMomentTaughtBecomesASparkAndTheMomentStaysAsItWas() {
        List<String> before = application.database().asSuperuser(ACT + act + "'");
        HtmlClient browser = application.signedIn(peer);
        HtmlClient.Answer moment = browser.get("/journal/" + act);
        assertThat(moment.page().select("a[href=/evidence/mine/from/" + act + "]"))
                .hasSize(1);

        HtmlClient.Answer draft = browser.get("/evidence/mine/from/" + act);
        assertThat(draft.page().select("#words").text()).isEqualTo(LESSON);
        assertThat(draft.page().select("#title").attr("value")).isEmpty();
        assertThat(mine()).isEmpty();
        HtmlClient.Answer spark =
                browser.submit(draft, "/evidence/mine/new?stage=spark", Map.of("title", "Se taire", "words", LESSON));

        assertThat(spark.status()).isEqualTo(200);
        assertThat(mine()).extracting(Narrative::words).containsExactly(Map.of("words", LESSON));
        assertThat(before).hasSize(1);
        assertThat(application.database().asSuperuser(ACT + act + "'")).isEqualTo(before);
        nobodyElseReads(mine().get(0).id());
    }

    @Test
    void nobodyPromotesTheMomentOfSomebodyElse() {
        Actor.Person other = application.account(Role.PEER, place.otherPeer(), place.territory());
        assertThat(application.signedIn(other).get("/evidence/mine/from/" + act).status())
                .isEqualTo(404);
        Actor.Person team = application.account(Role.PROFESSIONAL, place.structure(), place.territory());
        assertThat(application.signedIn(team).get("/evidence/mine/from/" + act).status())
                .isEqualTo(403);
    }

    private void nobodyElseReads(UUID spark) {
        for (Actor other : List.of(
                application.account(Role.PEER, place.otherPeer(), place.territory()),
                application.account(Role.PROFESSIONAL, place.structure(), place.territory()),
                application.account(Role.DIRECTOR, place.structure(), place.territory()),
                application.account(Role.COORDINATOR, place.territory(), place.territory()),
                application.account(Role.ADMINISTRATOR, null, null),
                new Actor.Visitor(),
                new Actor.Job("retention"))) {
            List<UUID> read = application
                    .database()
                    .as(
                            other,
                            sql -> sql.of("select id from evidence.narrative where id = :id")
                                    .set("id", spark)
                                    .list(row -> row.uuid("id")));
            assertThat(read).as("%s", other).isEmpty();
        }
    }

    private List<Narrative> mine() {
        return Actors.as(peer, () -> application.bean(NarrativeQueries.class).mine(peer.account()));
    }

    private UUID logged() {
        ActEntry entry = new ActEntry(
                place.placement(),
                "individual",
                application.bean(Today.class).date(),
                30,
                null,
                false,
                null,
                null,
                Set.of(),
                LESSON);
        Outcome<UUID> logged =
                Actors.as(peer, () -> application.bean(Journal.class).log(peer, entry));
        return logged.fold(done -> done, refused -> {
            throw new AssertionError(refused);
        });
    }
}
