package org.cordee.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;
import org.cordee.platform.actor.Actor;
import org.cordee.questionnaire.Rounds;
import org.springframework.stereotype.Component;

/** Some structures ask at the start and at 3, 6 and 12 months; fewer come back each time, and most move a little. */
@Component
class DemoAnswers {

    static final int STRUCTURES = 9;
    private static final int WINDOW = 28;
    private static final int MONTHS_ASKED = 25;
    private static final double COMES_BACK = 0.8;

    /** Months after the start, and how far answers have moved on a scale from 0 to 10. */
    private static final Map<String, Step> PERSONS =
            Map.of("t0", new Step(0, 0.0), "m3", new Step(3, 0.5), "m6", new Step(6, 0.8), "m12", new Step(12, 1.0));

    private static final Map<String, Step> TEAM =
            Map.of("t0", new Step(0, 0.0), "m6", new Step(6, 0.4), "m12", new Step(12, 0.5));

    private final Rounds rounds;
    private final DemoFollowUps followUps;
    private final DemoResults results;
    private final DemoClock clock;

    DemoAnswers(Rounds rounds, DemoFollowUps followUps, DemoResults results, DemoClock clock) {
        this.rounds = rounds;
        this.followUps = followUps;
        this.results = results;
        this.clock = clock;
    }

    private record Step(int months, double moved) {}

    /** Somebody who holds a card, and how they usually answer, from 0 to 10. */
    private record Holder(String code, double usual) {}

    /** What one structure asks of one group. */
    private record Wave(Actor.Person director, String group, LocalDate start, Map<String, Step> steps) {}

    /** Asks and answers between these days; tells how many answered. What is over is then followed up. */
    int ask(DemoRegion.Region region, LocalDate first, LocalDate day, RandomGenerator chance) {
        int answered = 0;
        long begin = Math.max(1, ChronoUnit.MONTHS.between(first, day) - MONTHS_ASKED);
        for (int place = 0; place < Math.min(STRUCTURES, region.hosts().size()); place++) {
            Actor.Person director = region.hosts().get(place).director();
            LocalDate start = first.plusMonths(begin + place);
            if (start.isBefore(day)) {
                answered += wave(new Wave(director, "person", start, PERSONS), 22 + chance.nextInt(26), day, chance);
                answered += wave(new Wave(director, "professional", start, TEAM), 9 + chance.nextInt(10), day, chance);
            }
        }
        followUps.follow(region, day, chance);
        results.release(region, first, day);
        return answered;
    }

    private int wave(Wave wave, int many, LocalDate day, RandomGenerator chance) {
        List<Holder> holders = new ArrayList<>(
                clock
                        .on(wave.start(), wave.director(), () -> rounds.cards(wave.director(), wave.group(), many + 6))
                        .stream()
                        .limit(many)
                        .map(code -> new Holder(code, 5.2 + 1.6 * chance.nextGaussian()))
                        .toList());
        int answered = 0;
        for (String moment : List.of("t0", "m3", "m6", "m12")) {
            Step step = wave.steps().get(moment);
            if (step == null || !wave.start().plusMonths(step.months()).isBefore(day)) {
                continue;
            }
            LocalDate opens = wave.start().plusMonths(step.months());
            Done.of(clock.on(
                    opens,
                    wave.director(),
                    () -> rounds.open(
                            wave.director(), wave.group(), moment, WINDOW, step.months() == 0 ? many + 6 : 0)));
            answered += answers(holders, step, opens, day, chance);
            holders.removeIf(holder -> chance.nextDouble() > COMES_BACK);
        }
        return answered;
    }

    private int answers(List<Holder> holders, Step step, LocalDate opens, LocalDate day, RandomGenerator chance) {
        int answered = 0;
        for (Holder holder : holders) {
            LocalDate when = opens.plusDays(chance.nextInt(WINDOW));
            double level = holder.usual() + step.moved() + 0.8 * chance.nextGaussian();
            if (!when.isAfter(day)) {
                clock.at(when);
                answered += rounds.answer(holder.code(), question -> value(question, level, chance)) ? 1 : 0;
            }
        }
        return answered;
    }

    private static OptionalInt value(String question, double level, RandomGenerator chance) {
        if (chance.nextInt(40) == 0) {
            return OptionalInt.empty();
        }
        if (question.endsWith(".EXP")) {
            return OptionalInt.of(chance.nextInt(5));
        }
        double felt = question.endsWith(".S2") ? 10 - level : level;
        return OptionalInt.of((int) Math.round(felt + 1.4 * chance.nextGaussian()));
    }
}
