package org.cordee.placement;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cordee.platform.NotFound;
import org.cordee.platform.actor.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the documents of a placement what they stand on. */
@Component
@Transactional(readOnly = true)
public class DocumentGrounds {

    private final DetailQueries details;
    private final PaperWork desk;
    private final PaperStore papers;

    DocumentGrounds(DetailQueries details, PaperWork desk, PaperStore papers) {
        this.details = details;
        this.desk = desk;
        this.papers = papers;
    }

    /** The ground; stops where there is no placement, or where the actor has no part in it. */
    public DocumentGround of(Actor.Person actor, UUID id) {
        PlacementDetail detail = details.get(id);
        Placement placement = detail.placement();
        Set<Part> parts = PlacementPolicy.parts(actor, placement);
        if (!PlacementPolicy.readsPapers(parts)) {
            throw new NotFound("documents of placement " + id);
        }
        Map<String, String> byPaper = PaperPanel.templates(desk.asked(placement));
        return new DocumentGround(
                id,
                placement.peer(),
                placement.place().structure(),
                placement.place().territory(),
                detail.names().place(),
                PlacementPolicy.marksPapers(parts),
                parts.contains(Part.TRAINING_BODY),
                placement.state().isLive(),
                facts(detail),
                byPaper.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey)));
    }

    private Map<String, Object> facts(PlacementDetail detail) {
        Placement placement = detail.placement();
        PlacementDetail.Names names = detail.names();
        Circumstances course = papers.circumstances(placement.id());
        Map<String, Object> facts = new HashMap<>();
        known(facts, "peer", names.peer());
        known(facts, "structure", names.structure());
        known(facts, "place", names.place());
        known(facts, "association", names.association());
        known(facts, "training_body", names.trainingBody());
        known(facts, "referent", names.referent());
        known(facts, "deputy", names.deputy());
        known(facts, "starts_on", placement.calendar().startsOn());
        known(facts, "ends_on", placement.calendar().endsOn());
        known(facts, "rhythm", placement.terms().rhythm());
        known(facts, "hours", placement.terms().agreedHours());
        known(facts, "taught_hours", course.taughtHours());
        known(facts, "presence_hours", course.presenceHours());
        String missions = details.lines(placement.id()).stream()
                .filter(line -> line.column() == SheetColumn.I_DO)
                .map(Mission::what)
                .collect(Collectors.joining(" ; "));
        known(facts, "missions", missions.isEmpty() ? null : missions);
        return facts;
    }

    private static void known(Map<String, Object> facts, String word, @Nullable Object value) {
        if (value != null) {
            facts.put(word, value);
        }
    }
}
