package org.cordee.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.time.MovingClock;
import org.cordee.platform.time.Today;
import org.cordee.testkit.Outside;
import org.cordee.testkit.OutsideMails;
import org.jspecify.annotations.Nullable;

/** Everybody of the story, each in a browser of their own, and what several of them do in the same way. */
final class StoryCast implements AutoCloseable {

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(BrowserSession.executable())
                    .setArgs(BrowserSession.ARGUMENTS));
    private final List<StoryActor> actors = new ArrayList<>();

    final StoryWorld world = new StoryWorld();
    final StoryActor director = actor("Direction", 1280, world.director);
    final StoryActor referent = actor("Référent·e", 1280, world.referent);
    final StoryActor peer = actor("Pair·e, avec son compte (téléphone)", 390, world.peer);
    final StoryActor peerOnTheSpot = actor("Pair·e, sur place, sans e-mail (téléphone)", 390, null);
    final StoryActor school = actor("École", 1280, world.trainer);
    final StoryActor funder = actor("Financeur", 1280, world.payer);

    StoryActor actor(String name, int width, Actor.@Nullable Person person) {
        String session = person == null ? null : world.app.session(person);
        StoryActor made = new StoryActor(name, browser, world.app.origin(), width, session);
        actors.add(made);
        return made;
    }

    LocalDate today() {
        return world.app.bean(Today.class).date();
    }

    void liveIn(LocalDate day) {
        world.app.bean(MovingClock.class).liveIn(day);
    }

    void needs(StoryActor someDirector) {
        someDirector
                .open("/exchange/needs/new")
                .tick("/exchange/needs", "kind", "trainee")
                .type("/exchange/needs", "title", "Un stage autour du groupe du mardi")
                .type("/exchange/needs", "starts0", today().toString())
                .type("/exchange/needs", "ends0", today().plusMonths(6).toString())
                .type("/exchange/needs", "places0", "1")
                .send("/exchange/needs");
        assertThat(someDirector.words()).contains("Un stage autour du groupe du mardi");
    }

    /** The direction writes a document of a placement until it is ready to be signed. */
    String writes(String placement, String template) {
        director.open(placement)
                .follow("/agreements/new?placement=" + placement.substring("/placements/".length()) + "&template="
                        + template)
                .send("/agreements");
        String document = director.path();
        director.open(document + "/fill")
                .fillBlanks(document + "/fill")
                .send(document + "/fill")
                .send(document + "/ready");
        return document;
    }

    /** A document of two parties is signed by the peer and by the direction, each with their account. */
    void signBoth(String document) {
        director.open(document + "/signing")
                .choose(
                        document + "/signing",
                        "who_peer_0",
                        world.peer.account().toString())
                .choose(
                        document + "/signing",
                        "who_structure_0",
                        world.director.account().toString())
                .send(document + "/signing");
        peer.open(document).follow(document + "/yes").send(document + "/yes");
        director.open(document + "/yes").send(document + "/yes");
        assertThat(director.words()).contains("Tout le monde a signé");
    }

    /** A round is opened, everybody answers by their card, it is closed. */
    void asks(String moment, List<String> cards) {
        director.as(world.app.session(world.director))
                .open("/measures/new?group=person")
                .tick("/measures", "moment", moment)
                .type("/measures", "opens_on", today().toString())
                .type("/measures", "closes_on", today().plusDays(20).toString())
                .send("/measures");
        for (String card : cards) {
            StoryActor person = actor("Personne accompagnée, par carte (téléphone)", 390, null);
            person.open("/q")
                    .type("/q", "code", card)
                    .send("/q")
                    .tick("/q/start", "whole", "true")
                    .button("Oui")
                    .answerEach("main fieldset.question", 1)
                    .button("Terminer");
            assertThat(person.words()).contains("Merci");
        }
        director.send(director.path() + "/close");
    }

    List<String> complaints() {
        return actors.stream().flatMap(each -> each.complaints().stream()).toList();
    }

    /** What the browsers, the mails and the files of everybody tell a passer-by. */
    List<String> tell(Outside outside) {
        List<String> found = new ArrayList<>(OutsideMails.tell(outside, world.mailed.received()));
        actors.forEach(each -> found.addAll(each.traces().tell(outside)));
        return found;
    }

    /** What each did, one line for each part, the most of those who have the same. */
    private String counted() {
        Map<String, StoryActor> byName = new LinkedHashMap<>();
        actors.forEach(
                each -> byName.merge(each.name(), each, (one, other) -> one.clicks() >= other.clicks() ? one : other));
        StringBuilder table = new StringBuilder("| Who | Clicks | Fields | Seconds waited |\n|---|---|---|---|\n");
        byName.values().forEach(each -> table.append(each.counted()).append('\n'));
        return table.toString();
    }

    /** Writes the table to {@code target/story.md}, and goes back to the machine's day. */
    @Override
    public void close() {
        liveIn(LocalDate.now(ZoneOffset.UTC));
        playwright.close();
        world.mailed.close();
        try {
            Files.writeString(Path.of("target", "story.md"), counted());
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
    }
}
