package org.cordee.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.cordee.peer.preparation.TickLesson;
import org.cordee.peer.talk.OfferTalk;
import org.cordee.peer.talk.OwnOffer;
import org.springframework.stereotype.Component;

/** Peers who accept to talk with others or to be a buddy, and what a few of them ticked of their preparation. */
@Component
class DemoBuddies {

    private static final List<OwnOffer> OFFERS = List.of(
            offer("Nino", "Mes débuts, et comment dire non", "Le mardi soir", true, false),
            offer("Mina", "Arriver dans une équipe, trouver ses mots", "Le matin, par message", true, true),
            offer("Ari", "Reprendre un travail, garder du temps pour soi", "Le week-end", false, true),
            offer("Lou", "Animer un groupe à deux", "Le jeudi midi", true, true),
            offer("Sacha", "Les horaires de nuit", "L’après-midi", true, true));
    private static final Set<String> READ = Set.of("welcome", "role", "confidentiality");

    private final OfferTalk offer;
    private final TickLesson tick;
    private final DemoClock clock;

    DemoBuddies(OfferTalk offer, TickLesson tick, DemoClock clock) {
        this.offer = offer;
        this.tick = tick;
        this.clock = clock;
    }

    /** Lets every third peer offer, and the first two tick what they read. */
    void write(List<DemoPeers.Cast> cast, LocalDate day) {
        for (int turn = 0; turn < OFFERS.size() && turn * 3 < cast.size(); turn++) {
            DemoPeers.Cast one = cast.get(turn * 3);
            OwnOffer said = OFFERS.get(turn);
            Done.of(clock.on(day.minusDays(40), one.person(), () -> offer.handle(one.person(), said)));
        }
        cast.stream()
                .limit(2)
                .forEach(one -> clock.on(day.minusDays(30), one.person(), () -> {
                    READ.forEach(lesson -> tick.handle(one.person(), lesson, true));
                    return READ;
                }));
    }

    private static OwnOffer offer(String name, String about, String moments, boolean talks, boolean buddies) {
        return new OwnOffer(name, about, moments, "Message au 06 39 98 00 12", talks, buddies);
    }
}
