package org.cordee.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cordee.evidence.Audience;
import org.cordee.evidence.NarrativeDraft;
import org.cordee.evidence.Offer;
import org.cordee.evidence.Testimonies;
import org.cordee.platform.actor.Actor;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What fictitious peers and professionals tell: most of it released, some waiting to be read, some sealed. */
@Component
class DemoStories {

    private final Testimonies testimonies;
    private final DemoStatements statements;
    private final DemoSheets sheets;
    private final DemoExchange exchange;
    private final DemoCohort cohort;
    private final DemoTogether together;
    private final DemoClock clock;

    DemoStories(
            Testimonies testimonies,
            DemoStatements statements,
            DemoSheets sheets,
            DemoExchange exchange,
            DemoCohort cohort,
            DemoTogether together,
            DemoClock clock) {
        this.exchange = exchange;
        this.cohort = cohort;
        this.together = together;
        this.testimonies = testimonies;
        this.statements = statements;
        this.sheets = sheets;
        this.clock = clock;
    }

    /** One text of the script; {@code fate} is released, offered or sealed. */
    record Told(
            String by,
            boolean story,
            String title,
            List<String> subjects,
            Map<String, String> words,
            String signature,
            boolean everybody,
            String fate) {}

    /** Lets everybody tell, and a structure and a group draw on it; gives how many texts. */
    int tell(DemoRegion.Region region, List<DemoPeers.Cast> peers, LocalDate day) {
        exchange.fill(region, peers, day);
        cohort.gather(region, peers, day);
        together.write(region, peers, day);
        List<Actor.Person> tellingPeers =
                peers.stream().map(DemoPeers.Cast::person).toList();
        List<Actor.Person> teams = new ArrayList<>();
        region.hosts().forEach(host -> teams.add(host.referent()));
        List<Told> script = script();
        for (int turn = 0; turn < script.size(); turn++) {
            Told told = script.get(turn);
            List<Actor.Person> tellers = told.by().equals("peer") ? tellingPeers : teams;
            tell(
                    told,
                    tellers.get((2 * turn + 1) % tellers.size()),
                    region.coordinator(),
                    day.minusDays(90L - 5L * turn));
        }
        statements.add(region, peers, day);
        return script.size() + sheets.make(region, peers, day);
    }

    private void tell(Told told, Actor.Person teller, Actor.Person coordinator, LocalDate day) {
        NarrativeDraft draft = new NarrativeDraft(told.title(), told.subjects(), told.words());
        UUID text = Done.of(clock.on(day, teller, () -> testimonies.tell(teller, told.story(), draft)));
        if (told.fate().equals("sealed")) {
            return;
        }
        Audience audience = told.everybody() ? Audience.PUBLIC : Audience.REGION;
        Offer terms = new Offer(told.signature(), audience, told.everybody(), day.plusYears(2), true);
        UUID release = Done.of(clock.on(day.plusDays(1), teller, () -> testimonies.offer(teller, text, terms)));
        if (told.fate().equals("released")) {
            Done.of(clock.on(day.plusDays(4), coordinator, () -> testimonies.accept(coordinator, release)));
        }
    }

    private static List<Told> script() {
        try (InputStream content = new ClassPathResource("content/demo/stories.json").getInputStream()) {
            return List.of(JsonMapper.shared().readValue(content, Told[].class));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
