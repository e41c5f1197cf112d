package org.cordee.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cordee.evidence.Audience;
import org.cordee.evidence.NarrativeDraft;
import org.cordee.evidence.Testimonies;
import org.cordee.evidence.capitalisation.Capitalisations;
import org.cordee.evidence.capitalisation.CapsAnswer;
import org.cordee.evidence.capitalisation.CapsFrame;
import org.cordee.evidence.capitalisation.CapsStep;
import org.cordee.platform.actor.Actor;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Two fictitious sheets: one published, one that waits for the answer of a teller; and a spark begun from a log. */
@Component
class DemoSheets {

    private final Capitalisations sheets;
    private final Testimonies testimonies;
    private final DemoClock clock;

    DemoSheets(Capitalisations sheets, Testimonies testimonies, DemoClock clock) {
        this.sheets = sheets;
        this.testimonies = testimonies;
        this.clock = clock;
    }

    /** One part of the script; {@code voices} are peer, team or both. */
    record Part(String code, String words, List<String> voices) {}

    /** One sheet of the script. */
    record Told(
            String title, String summary, String place, List<String> subjects, boolean published, List<Part> parts) {}

    /** The two who tell, with their places at the table. */
    private record Table(UUID sheet, Actor.Person peer, UUID peerSeat, Actor.Person team, UUID teamSeat) {}

    /** Lets two sheets be made; gives how many. */
    int make(DemoRegion.Region region, List<DemoPeers.Cast> peers, LocalDate day) {
        List<Told> script = script();
        Actor.Person shown = shown(peers);
        for (int turn = 0; turn < script.size(); turn++) {
            Told told = script.get(turn);
            Actor.Person peer = told.published() ? peers.get(turn + 1).person() : shown;
            make(
                    script.get(turn),
                    region.coordinator(),
                    region.hosts().get(turn),
                    peer,
                    day.minusDays(60 - 20L * turn));
        }
        NarrativeDraft spark = new NarrativeDraft(
                "Se taire d’abord",
                List.of(),
                Map.of("words", "J’ai appris à me taire d’abord. Le reste vient après."));
        Done.of(clock.on(day.minusDays(2), shown, () -> testimonies.tell(shown, false, spark)));
        return script.size();
    }

    /** The peer whom a visitor of the demonstration becomes: the answer that waits is theirs. */
    private static Actor.Person shown(List<DemoPeers.Cast> peers) {
        return peers.stream()
                .filter(cast -> cast.role().name().equals("Amina"))
                .findFirst()
                .orElse(peers.get(0))
                .person();
    }

    private void make(Told told, Actor.Person coordinator, DemoRegion.Host host, Actor.Person peer, LocalDate day) {
        CapsFrame frame = new CapsFrame(
                told.title(),
                told.summary(),
                told.place(),
                told.subjects(),
                CapsFrame.Licence.QUOTE,
                Audience.PUBLIC,
                day.plusYears(2));
        UUID sheet = Done.of(clock.on(
                day,
                coordinator,
                () -> sheets.open(coordinator, host.structure(), "La coordination régionale", frame)));
        Table table = new Table(
                sheet,
                peer,
                seat(coordinator, sheet, peer, "une paire aidante"),
                host.referent(),
                seat(coordinator, sheet, host.referent(), "une éducatrice"));
        write(told, coordinator, table);
        answer(told, table, day.plusDays(12));
        if (told.published()) {
            move(coordinator, sheet, day.plusDays(14), CapsStep.REVIEW, CapsStep.PUBLISH);
        }
    }

    private UUID seat(Actor.Person coordinator, UUID sheet, Actor.Person teller, String signature) {
        String code = clock.as(coordinator, () -> sheets.invite(coordinator, sheet));
        return Done.of(clock.as(teller, () -> sheets.join(code, signature)));
    }

    private void write(Told told, Actor.Person coordinator, Table table) {
        for (Part part : told.parts()) {
            List<UUID> voices = part.voices().stream()
                    .map(voice -> voice.equals("peer") ? table.peerSeat() : table.teamSeat())
                    .toList();
            Done.of(clock.as(
                    coordinator, () -> sheets.write(coordinator, table.sheet(), part.code(), part.words(), voices)));
        }
        clock.as(coordinator, () -> {
            for (CapsStep step : List.of(CapsStep.INTERVIEW, CapsStep.ANALYSE, CapsStep.WRITE, CapsStep.PROPOSE)) {
                Done.of(sheets.move(coordinator, table.sheet(), step, null));
            }
            return true;
        });
    }

    private void answer(Told told, Table table, LocalDate day) {
        List<String> all = told.parts().stream().map(Part::code).toList();
        Done.of(clock.on(
                day,
                table.team(),
                () -> sheets.answer(table.team(), table.teamSeat(), new CapsAnswer(all, all, true))));
        if (told.published()) {
            Done.of(clock.on(
                    day,
                    table.peer(),
                    () -> sheets.answer(table.peer(), table.peerSeat(), new CapsAnswer(all, all, true))));
        }
    }

    private void move(Actor.Person actor, UUID sheet, LocalDate day, CapsStep... steps) {
        for (CapsStep step : steps) {
            Done.of(clock.on(day, actor, () -> sheets.move(actor, sheet, step, null)));
        }
    }

    private static List<Told> script() {
        try (InputStream content = new ClassPathResource("content/demo/sheets.json").getInputStream()) {
            return List.of(JsonMapper.shared().readValue(content, Told[].class));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
