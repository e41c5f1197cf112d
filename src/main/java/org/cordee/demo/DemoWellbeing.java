package org.cordee.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cordee.platform.actor.Actor;
import org.cordee.wellbeing.AnswerConcern;
import org.cordee.wellbeing.KeepCheckIn;
import org.cordee.wellbeing.NameCover;
import org.cordee.wellbeing.WriteConcern;
import org.springframework.stereotype.Component;

/** Two peers who said that something is not right, one answered and one waiting; how one of them is; a référent away for a week. */
@Component
class DemoWellbeing {

    private final WriteConcern write;
    private final AnswerConcern answer;
    private final KeepCheckIn checkIn;
    private final NameCover cover;
    private final DemoClock clock;

    DemoWellbeing(WriteConcern write, AnswerConcern answer, KeepCheckIn checkIn, NameCover cover, DemoClock clock) {
        this.write = write;
        this.answer = answer;
        this.checkIn = checkIn;
        this.cover = cover;
        this.clock = clock;
    }

    void live(List<DemoPlacements.Work> work, LocalDate today) {
        List<DemoPlacements.Work> running =
                work.stream().filter(one -> !one.to().isBefore(today)).limit(2).toList();
        if (running.size() < 2) {
            return;
        }
        Actor.Person peer = running.get(0).peer();
        Actor.Person referent = running.get(0).host().referent();
        note(peer, today.minusDays(20), Map.of("energy", "low", "carry", "some", "self", "little"));
        note(peer, today.minusDays(6), Map.of("energy", "fine", "place", "good"));
        UUID answered = say(
                peer,
                referent,
                today.minusDays(5),
                "Mardi, on m’a demandé de garder l’accueil toute seule. Je ne veux pas que cela devienne une habitude.");
        clock.on(
                today.minusDays(4),
                referent,
                () -> Done.of(answer.handle(
                        referent, answered, "Merci de l’avoir dit. On en reparle jeudi, et je vois l’équipe avant.")));
        Actor.Person other = running.get(1).peer();
        Actor.Person away = running.get(1).host().referent();
        Actor.Person director = running.get(1).host().director();
        clock.on(
                today,
                away,
                () -> Done.of(cover.handle(away, director.account(), today.minusDays(1), today.plusDays(6))));
        say(other, away, today, "Un échange de ce matin me reste en tête. J’aimerais en parler à quelqu’un.");
    }

    private void note(Actor.Person peer, LocalDate day, Map<String, String> answers) {
        clock.on(day, peer, () -> Done.of(checkIn.handle(peer, answers)));
    }

    private UUID say(Actor.Person peer, Actor.Person reader, LocalDate day, String words) {
        return clock.on(
                day,
                peer,
                () -> Done.of(
                        write.handle(peer, new WriteConcern.Said(words, List.of(reader.account()), false, false))));
    }
}
