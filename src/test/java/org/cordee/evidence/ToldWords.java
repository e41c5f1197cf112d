package org.cordee.evidence;

import static org.cordee.testkit.Outcomes.done;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Actors;
import org.cordee.platform.actor.Role;
import org.cordee.platform.time.Today;
import org.cordee.testkit.TestApplication;

/** A peer whose words are told, released and withdrawn, for tests of pages that show them. */
public final class ToldWords {

    private final TestApplication application;
    private final Testimonies testimonies;
    private final Actor.Person teller;
    private final Actor.Person coordinator;
    private final Map<UUID, UUID> narratives = new HashMap<>();

    public ToldWords(TestApplication application, UUID territory) {
        this.application = application;
        this.testimonies = application.bean(Testimonies.class);
        this.teller = application.account(Role.PEER, UUID.randomUUID(), territory);
        this.coordinator = application.account(Role.COORDINATOR, territory, territory);
    }

    /** A short text about hope; for print where it is for anybody. */
    public UUID release(Audience audience, String title) {
        var draft = new NarrativeDraft(title, List.of("hope"), Map.of("words", "On a parlé. ".repeat(20)));
        UUID text = done(Actors.as(teller, () -> testimonies.tell(teller, false, draft)));
        var later = application.bean(Today.class).date().plusMonths(6);
        var terms = new Offer("une paire", audience, audience == Audience.PUBLIC, later, true);
        UUID release = done(Actors.as(teller, () -> testimonies.offer(teller, text, terms)));
        narratives.put(release, text);
        return done(Actors.as(coordinator, () -> testimonies.accept(coordinator, release)));
    }

    public void withdraw(UUID release) {
        UUID text = Objects.requireNonNull(narratives.get(release));
        Actors.run(teller, () -> testimonies.withdraw(teller, text));
    }

    /** Where the teller sees that it was used, and whether printed. */
    public List<String> uses(UUID release) {
        return Actors.as(teller, () -> application.bean(NarrativeQueries.class).uses(release)).stream()
                .map(use -> use.place() + " " + use.printed())
                .toList();
    }
}
