package org.cordee.evidence.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cordee.testkit.Outcomes.done;
import static org.cordee.testkit.Outcomes.keys;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.cordee.platform.Outcome;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Actors;
import org.cordee.platform.actor.NotAllowed;
import org.cordee.platform.actor.Role;
import org.cordee.platform.time.Today;
import org.cordee.testkit.FundedStructure;
import org.cordee.testkit.HtmlClient;
import org.cordee.testkit.TestApplication;
import org.junit.jupiter.api.Test;

class CommitteeTest {

    private static final String WORDS = "Rien ne prouve que ce soit grâce à nous.";

    private final TestApplication application = TestApplication.real();
    private final FundedStructure place = FundedStructure.in(application.database());
    private final Actor.Person coordinator =
            application.account(Role.COORDINATOR, place.territory(), place.territory());
    private final List<Actor.Person> professionals = people(Role.PROFESSIONAL, 6);
    private final List<Actor.Person> peers = people(Role.PEER, 2);
    private final LocalDate day = application.bean(Today.class).date();

    @Test
    void cornersAreCountedApartOnceItIsOverAndASmallOneIsNotShown() {
        UUID vote = gather("hope");
        professionals.subList(0, 4).forEach(person -> vote(person, vote, "agree", ""));
        vote(professionals.get(4), vote, "disagree", WORDS);
        vote(peers.get(0), vote, "reserve", "");
        assertThat(results(coordinator, vote)).as("not while it runs").allMatch(result -> !result.isShown());
        assertThat(Actors.as(coordinator, () -> queries().cast(vote))).isEqualTo(6);
        assertThat(Actors.as(peers.get(0), () -> queries().cast(vote))).isZero();

        done(Actors.as(coordinator, () -> gather().close(coordinator, vote)));

        List<CornerResult> shown = results(peers.get(1), vote);
        assertThat(shown).extracting(CornerResult::corner).containsExactly(VoteCorner.values());
        assertThat(shown).extracting(CornerResult::isShown).containsExactly(false, true, false);
        String page = application.signedIn(peers.get(1)).get("/evidence/hope").words();
        assertThat(page)
                .contains("4 sur 5", "1 sur 5", "non affiché pour protéger les personnes", WORDS)
                .contains("Parole de : professionnel·le")
                .doesNotContain("??");
        assertThat(application.visitor().get("/evidence/hope").words())
                .contains(WORDS)
                .doesNotContain("4 sur 5");
    }

    @Test
    void nobodyReadsAnotherPersonsVote() {
        UUID vote = gather("stigma");
        vote(peers.get(0), vote, "disagree", "");
        List<Actor> others = List.of(
                peers.get(1), professionals.get(0), coordinator, new Actor.Visitor(), new Actor.Job("retention"));
        for (Actor other : others) {
            assertThat(choices(other, vote)).as(other.toString()).isEmpty();
        }
        assertThat(choices(peers.get(0), vote)).containsExactly("disagree");
        assertThat(seats(peers.get(1), vote)).containsExactly(peers.get(1).account());
        assertThat(seats(new Actor.Visitor(), vote)).isEmpty();
        assertThatThrownBy(() -> application
                        .database()
                        .run(
                                coordinator,
                                sql -> sql.of("insert into evidence.ballot values (:vote, :account, 'agree', :day)")
                                        .set("vote", vote)
                                        .set("account", peers.get(1).account())
                                        .set("day", day)
                                        .exactlyOne()))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void dissentWaitsForTheEndAndGoesWhenItsAuthorWants() {
        UUID vote = gather("team");
        Actor.Person author = professionals.get(0);
        vote(author, vote, "reserve", "Pas sans formation.");
        vote(author, vote, "disagree", WORDS);
        String path = "/evidence/team";
        assertThat(application.visitor().get(path).words()).doesNotContain(WORDS);
        assertThat(application.signedIn(peers.get(0)).get(path).words()).doesNotContain(WORDS);
        done(Actors.as(coordinator, () -> gather().close(coordinator, vote)));
        assertThat(application.visitor().get(path).words())
                .contains(WORDS, "Pas d’accord")
                .doesNotContain("Pas sans formation");

        assertThatThrownBy(() -> Actors.as(peers.get(0), () -> {
                    application.bean(CastBallot.class).withdraw(peers.get(0), vote);
                    return 0;
                }))
                .isInstanceOf(RuntimeException.class);
        HtmlClient browser = application.signedIn(author);
        HtmlClient.Answer mine = browser.get(Vote.path(vote));
        assertThat(browser.submit(mine, Vote.path(vote) + "/withdraw", Map.of()).words())
                .contains("Vos raisons sont retirées.");
        assertThat(application.visitor().get(path).words()).doesNotContain(WORDS);
    }

    @Test
    void onlyTheCoordinationGathersAndOnlyMembersVoteInTime() {
        assertThatThrownBy(
                        () -> Actors.as(professionals.get(0), () -> gather().open(professionals.get(0), "hope", day)))
                .isInstanceOf(NotAllowed.class);
        assertThat(keys(Actors.as(coordinator, () -> gather().open(coordinator, "quality", day.plusYears(1)))))
                .containsExactly("error.committee.closes");
        UUID vote = gather("quality");
        assertThat(keys(Actors.as(coordinator, () -> gather().open(coordinator, "quality", day))))
                .containsExactly("error.committee.open");
        Actor.Person outside = application.account(Role.PROFESSIONAL, place.structure(), place.territory());
        assertThatThrownBy(() -> vote(outside, vote, "agree", "")).isInstanceOf(NotAllowed.class);
        vote(peers.get(0), vote, "abstain", "");
        assertThat(keys(Actors.as(
                        coordinator,
                        () -> gather().unseat(coordinator, vote, peers.get(0).account()))))
                .containsExactly("error.committee.voted");
        done(Actors.as(
                coordinator,
                () -> gather().unseat(coordinator, vote, peers.get(1).account())));
        assertThat(keys(cast(peers.get(0), vote, "agree", "Appelez le 06 12 34 56 78")))
                .containsExactly("error.sensitive.phone");
        done(Actors.as(coordinator, () -> gather().close(coordinator, vote)));
        assertThat(keys(cast(peers.get(0), vote, "agree", ""))).containsExactly("error.committee.over");
    }

    @Test
    void theCoordinationGathersOnTheScreen() {
        HtmlClient browser = application.signedIn(coordinator);
        HtmlClient.Answer form = browser.get("/evidence/committee/recovery");
        HtmlClient.Answer seats = browser.submit(form, "/evidence/committee/recovery", Map.of());
        assertThat(seats.words()).contains("Le vote est ouvert", "Inviter").doesNotContain("??");
        String path = seats.path();
        HtmlClient.Answer seated = browser.submit(
                seats,
                path,
                Map.of("professionals", professionals.get(0).account().toString()));
        assertThat(seated.words()).contains("0 sur 1 ont voté", "Test professional");
        HtmlClient member = application.signedIn(professionals.get(0));
        assertThat(member.get("/evidence").words()).contains("Un vote attend votre avis.");
        String vote = path.replace("/seats", "");
        assertThat(member.submit(member.get(vote), vote, Map.of()).status()).isEqualTo(422);
        assertThat(member.submit(member.get(vote), vote, Map.of("choice", "reserve"))
                        .words())
                .contains("Votre avis est enregistré", "Avis donné");
        assertThat(member.get("/evidence").words()).doesNotContain("attend votre avis");
        assertThat(member.get(vote + "/seats").status()).isEqualTo(403);
        assertThat(browser.submit(browser.get(path), vote + "/close", Map.of()).words())
                .contains("Le vote est clos");
    }

    private UUID gather(String subject) {
        List<Actor.Person> all = new ArrayList<>(professionals);
        all.addAll(peers);
        return done(Actors.as(
                coordinator,
                () -> application.bean(Committees.class).gather(coordinator, subject, day.plusDays(20), all)));
    }

    private void vote(Actor.Person person, UUID vote, String choice, String words) {
        done(cast(person, vote, choice, words));
    }

    private Outcome<UUID> cast(Actor.Person person, UUID vote, String choice, String words) {
        String signature = words.isEmpty() ? "" : "professionnel·le";
        return Actors.as(person, () -> application.bean(Committees.class).vote(person, vote, choice, words, signature));
    }

    private List<CornerResult> results(Actor.Person reader, UUID vote) {
        return Actors.as(
                reader,
                () -> application
                        .bean(Committees.class)
                        .view(queries().one(vote), 1)
                        .corners());
    }

    private List<String> choices(Actor actor, UUID vote) {
        return application
                .database()
                .as(
                        actor,
                        sql -> sql.of("select choice from evidence.ballot where vote_id = :vote")
                                .set("vote", vote)
                                .list(row -> row.text("choice")));
    }

    private List<UUID> seats(Actor actor, UUID vote) {
        return application
                .database()
                .as(
                        actor,
                        sql -> sql.of("select account_id from evidence.seat where vote_id = :vote")
                                .set("vote", vote)
                                .list(row -> row.uuid("account_id")));
    }

    private List<Actor.Person> people(Role role, int many) {
        return IntStream.range(0, many)
                .mapToObj(turn -> application.account(role, UUID.randomUUID(), place.territory()))
                .toList();
    }

    private GatherCommittee gather() {
        return application.bean(GatherCommittee.class);
    }

    private VoteQueries queries() {
        return application.bean(VoteQueries.class);
    }
}
