package org.cordee.report.leaflet;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.cordee.evidence.Audience;
import org.cordee.evidence.EvidenceFacts;
import org.cordee.evidence.ReleasedWords;
import org.cordee.evidence.Testimonies;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.NotAllowed;
import org.cordee.platform.time.Today;
import org.cordee.questionnaire.Benefit;
import org.cordee.questionnaire.result.BenefitResult;
import org.cordee.questionnaire.result.Results;
import org.cordee.structure.Structures;
import org.springframework.stereotype.Component;

/** Puts a leaflet together: the words in force, what research says, what is measured in a place. */
@Component
class LeafletDesk {

    private final LeafletTexts texts;
    private final EvidenceFacts evidence;
    private final Results results;
    private final Structures structures;
    private final Testimonies testimonies;
    private final Today today;

    LeafletDesk(
            LeafletTexts texts,
            EvidenceFacts evidence,
            Results results,
            Structures structures,
            Testimonies testimonies,
            Today today) {
        this.texts = texts;
        this.evidence = evidence;
        this.results = results;
        this.structures = structures;
        this.testimonies = testimonies;
        this.today = today;
    }

    /** Whose leaflet it is, and what is measured there. */
    record Place(String name, List<BenefitResult> results) {}

    /** What is chosen for a leaflet besides its place; a contact is for a structure's. */
    record Chosen(LeafletAudience audience, List<Voice> voices, String contact) {

        static Chosen nothing(LeafletAudience audience) {
            return new Chosen(audience, List.of(), "");
        }
    }

    LeafletText text() {
        return texts.text();
    }

    /** The region anybody sees: an installation serves its first territory by name. */
    Place region() {
        return structures
                .served()
                .map(found -> new Place(found.name(), results.ofRegion(found.id())))
                .orElse(new Place("", List.of()));
    }

    /** The place of somebody who signed in. */
    Place place(Actor.Person actor, Scope scope) {
        if (scope == Scope.STRUCTURE) {
            UUID structure = actor.scopeOrStop();
            return new Place(structures.get(structure).name(), results.forFunder(structure));
        }
        UUID territory = actor.territory();
        if (territory == null) {
            throw new NotAllowed("a role without a territory has no region");
        }
        return new Place(structures.territory(territory).name(), results.ofRegion(territory));
    }

    /** The leaflet of a place; {@code absolute} makes the whole address of a path. */
    Leaflet leaflet(Chosen chosen, Place place, UnaryOperator<String> absolute) {
        return new Leaflet(
                chosen.audience(),
                texts.text(),
                new Leaflet.Edition(texts.version(), texts.date(), today.date()),
                place.name(),
                chosen.contact(),
                absolute.apply(texts.text().of(chosen.audience()).path()),
                LeafletFigures.of(place.results(), evidence),
                LeafletFigures.recovery(place.results()).orElse(null),
                chosen.voices());
    }

    /** The released words that may be printed and given to anybody, each once, about what the leaflet speaks of. */
    List<ReleasedWords> offered() {
        return Arrays.stream(Benefit.values())
                .flatMap(benefit -> testimonies.released(benefit.code(), Audience.PUBLIC, true).stream())
                .distinct()
                .toList();
    }
}
