package org.cordee.pathway.diagnosis;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.cordee.pathway.Entry;
import org.cordee.pathway.StartPath;
import org.cordee.placement.PlacementWorld;
import org.cordee.platform.Outcome;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Actors;
import org.cordee.platform.time.Today;
import org.cordee.testkit.HtmlClient;

/** A structure with a path, whose team is asked and answers. */
final class DiagnosisWorld {

    static final List<String> SECTIONS = List.of("talk", "place");

    final PlacementWorld world = new PlacementWorld();
    final UUID path;

    DiagnosisWorld() {
        StartPath.Command command = new StartPath.Command(world.structure, Entry.NEW_PEER, null, null);
        path = done(as(world.director, () -> bean(StartPath.class).handle(world.director, command)));
    }

    LocalDate today() {
        return bean(Today.class).date();
    }

    UUID open(int teamSize) {
        return done(opened(world.director, path, SECTIONS, teamSize));
    }

    Outcome<UUID> opened(Actor.Person actor, UUID onPath, List<String> sections, int teamSize) {
        var command = new OpenDiagnosis.Command(onPath, sections, today().plusDays(7), teamSize);
        return as(actor, () -> bean(OpenDiagnosis.class).handle(actor, command));
    }

    void close(UUID round) {
        done(as(world.director, () -> bean(EndDiagnosis.class).handle(world.director, round)));
    }

    /** One answer: this level everywhere, but those given apart. */
    Outcome<Boolean> give(UUID round, int level, Map<String, Integer> apart, String function) {
        var said = new GiveDiagnosis.Said(levels(level, apart), function);
        return as(new Actor.Visitor(), () -> bean(GiveDiagnosis.class).handle(round, said));
    }

    Map<String, Integer> levels(int level, Map<String, Integer> apart) {
        Map<String, Integer> levels = new HashMap<>();
        bean(DiagnosisContents.class)
                .current()
                .practices(SECTIONS)
                .forEach(practice -> levels.put(practice.code(), level));
        levels.putAll(apart);
        return levels;
    }

    /** As the form sends it. */
    Map<String, String> fields(int level, String function) {
        Map<String, String> fields = levels(level, Map.of()).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> each.getValue().toString()));
        fields.put("team_function", function);
        return fields;
    }

    String link(UUID round) {
        return "/d/" + bean(LinkCodes.class).of(round).signs();
    }

    /** Moves a round as many days into the past. */
    void age(UUID round, int days) {
        world.app.database().seed("""
                update pathway.diagnosis set opened_on = opened_on - %2$d, closes_on = closes_on - %2$d,
                  closed_on = closed_on - %2$d where id = '%1$s'""".formatted(round, days));
    }

    HtmlClient director() {
        return world.as(world.director);
    }

    <T> T bean(Class<T> type) {
        return world.app.bean(type);
    }

    static <T> T as(Actor actor, Supplier<T> work) {
        return Actors.as(actor, work);
    }

    static <T> T done(Outcome<T> outcome) {
        return outcome.fold(value -> value, problems -> {
            throw new AssertionError(problems.toString());
        });
    }
}
