package org.cordee.report.leaflet;

import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.cordee.evidence.Audience;
import org.cordee.evidence.ReleasedWords;
import org.cordee.evidence.Testimonies;
import org.cordee.platform.Outcome;
import org.cordee.platform.Problem;
import org.cordee.platform.Problems;
import org.cordee.platform.actor.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes a leaflet to print, and notes for the teller of each text on it that it is printed, and where. */
@Component
class MakeLeaflet {

    static final int MOST_VOICES = 2;
    private static final int LONGEST_PLACE = 200;

    private final LeafletDesk desk;
    private final Testimonies testimonies;

    MakeLeaflet(LeafletDesk desk, Testimonies testimonies) {
        this.desk = desk;
        this.testimonies = testimonies;
    }

    /** What is asked for. */
    record Order(LeafletAudience audience, Scope scope, List<UUID> releases, String contact) {}

    /** Refuses words withdrawn or ended since they were chosen, not for print, not for anybody, or too long. */
    @Transactional
    Outcome<Leaflet> handle(Actor.Person actor, Order order, UnaryOperator<String> absolute) {
        LeafletPolicy.make(actor, order.scope());
        List<ReleasedWords> words = printable(order.releases());
        if (words.size() != order.releases().size()) {
            return Outcome.refused(Problem.of("voices", "error.leaflet.voice_gone"));
        }
        LeafletDesk.Place place = desk.place(actor, order.scope());
        List<Problem> refusals = words.stream()
                .flatMap(said -> note(actor, said.id(), order.audience(), place))
                .toList();
        if (!refusals.isEmpty()) {
            return Outcome.refused(new Problems(refusals));
        }
        List<Voice> voices = words.stream().map(Voice::of).toList();
        String contact = order.scope() == Scope.STRUCTURE ? order.contact() : "";
        return Outcome.done(desk.leaflet(new LeafletDesk.Chosen(order.audience(), voices, contact), place, absolute));
    }

    private List<ReleasedWords> printable(List<UUID> releases) {
        if (releases.isEmpty()) {
            return List.of();
        }
        return testimonies.stillReleased(releases, true).stream()
                .filter(said -> said.audience() == Audience.PUBLIC && Voice.fits(said))
                .toList();
    }

    private Stream<Problem> note(Actor.Person actor, UUID release, LeafletAudience audience, LeafletDesk.Place place) {
        String name =
                desk.text().method().name() + " · " + desk.text().of(audience).title() + " · " + place.name();
        String shown = name.substring(0, Math.min(name.length(), LONGEST_PLACE));
        return testimonies
                .noteUse(actor, release, shown, true)
                .fold(done -> Stream.<Problem>empty(), refused -> refused.all().stream());
    }
}
