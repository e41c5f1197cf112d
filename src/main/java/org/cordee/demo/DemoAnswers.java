package org.cordee.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.cordee.platform.actor.Actor;
import org.cordee.questionnaire.Rounds;
import org.springframework.stereotype.Component;

/**
 * Some structures ask at the start and at 3, 6 and 12 months; fewer come back each time, and most move a little. The first
 * asks newcomers all year round, and has just begun again.
 */
@Component
class DemoAnswers {

    static final int STRUCTURES = 7;
    private static final int WINDOW = 84;
    private static final int MONTHS_ASKED = 25;
    private static final double COMES_BACK = 0.8;

    /** Of the structure that asks all year round: months between two rounds, how many rounds begin, days one is open. */
    private static final int EVERY_MONTHS = 4;

    private static final int INTAKES = 4;
    private static final int LONG_WINDOW = 120;
    private static final int NEWCOMERS = 48;

    /** Months after the start, and how far answers have moved on a scale from 0 to 10. */
    private static final Map<String, Step> PERSONS =
            Map.of("t0", new Step(0, 0.0), "m3", new Step(3, 0.5), "m6", new Step(6, 0.8), "m12", new Step(12, 1.0));

    private static final Map<String, Step> TEAM =
            Map.of("t0", new Step(0, 0.0), "m6", new Step(6, 0.4), "m12", new Step(12, 0.5));

    private static final List<String> MOMENTS = List.of("t0", "m3", "m6", "m12");
    private static final int BEGUN_DAYS_AGO = 16;

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

    /** Somebody who holds a card, how many days after a round opens they answer, and how they usually do, from 0 to 10. */
    private record Holder(String code, int comes, double usual) {}

    /** What one structure asks of one group. */
    private record Wave(Actor.Person director, String group, LocalDate start, Map<String, Step> steps, int days) {
        LocalDate opens(Step step) {
            return start.plusMonths(step.months());
        }
    }

    /** Asks and answers between these days; tells how many answered. What is over is then followed up. */
    int ask(DemoRegion.Region region, LocalDate first, LocalDate day, RandomGenerator chance) {
        int answered = 0;
        LocalDate begin = first.plusMonths(Math.max(1, ChronoUnit.MONTHS.between(first, day) - MONTHS_ASKED));
        for (int place = 0; place < Math.min(STRUCTURES, region.hosts().size()); place++) {
            Actor.Person director = region.hosts().get(place).director();
            LocalDate start = begin.plusMonths(place);
            answered += place == 0
                    ? allYear(director, start, day, chance)
                    : wave(new Wave(director, "person", start, PERSONS, WINDOW), 22 + chance.nextInt(18), day, chance);
            answered +=
                    wave(new Wave(director, "professional", start, TEAM, WINDOW), 9 + chance.nextInt(10), day, chance);
        }
        followUps.follow(region, day, chance);
        results.release(region, first, day);
        return answered + begun(region.hosts().get(0).director(), day, chance);
    }

    private int allYear(Actor.Person director, LocalDate start, LocalDate day, RandomGenerator chance) {
        List<Wave> waves = IntStream.range(0, INTAKES)
                .mapToObj(turn -> new Wave(
                        director, "person", start.plusMonths((long) EVERY_MONTHS * turn), PERSONS, LONG_WINDOW))
                .toList();
        waves.forEach(wave -> MOMENTS.forEach(moment -> open(wave, moment, NEWCOMERS, day)));
        return waves.stream()
                .mapToInt(wave -> answers(wave, NEWCOMERS, day, chance))
                .sum();
    }

    /** A round that is half over, and that few have answered. */
    private int begun(Actor.Person director, LocalDate day, RandomGenerator chance) {
        Wave wave = new Wave(director, "person", day.minusDays(BEGUN_DAYS_AGO), Map.of("t0", new Step(0, 0.0)), 28);
        open(wave, "t0", NEWCOMERS, day);
        return answers(wave, NEWCOMERS / 8, day, chance);
    }

    private int wave(Wave wave, int many, LocalDate day, RandomGenerator chance) {
        MOMENTS.forEach(moment -> open(wave, moment, many, day));
        return answers(wave, many, day, chance);
    }

    private void open(Wave wave, String moment, int many, LocalDate day) {
        Step step = wave.steps().get(moment);
        if (step != null && wave.opens(step).isBefore(day)) {
            int putOut = step.months() == 0 ? many + 6 : 0;
            Done.of(clock.on(
                    wave.opens(step),
                    wave.director(),
                    () -> rounds.open(wave.director(), wave.group(), moment, wave.days(), putOut)));
        }
    }

    private int answers(Wave wave, int many, LocalDate day, RandomGenerator chance) {
        if (!wave.start().isBefore(day)) {
            return 0;
        }
        List<Holder> holders = new ArrayList<>(
                clock
                        .on(wave.start(), wave.director(), () -> rounds.cards(wave.director(), wave.group(), many + 6))
                        .stream()
                        .limit(many)
                        .map(code ->
                                new Holder(code, chance.nextInt(wave.days() - 6), 5.2 + 1.6 * chance.nextGaussian()))
                        .toList());
        int answered = 0;
        for (String moment : MOMENTS) {
            Step step = wave.steps().get(moment);
            if (step != null) {
                answered += answers(wave, step, holders, day, chance);
                holders.removeIf(holder -> chance.nextDouble() > COMES_BACK);
            }
        }
        return answered;
    }

    private int answers(Wave wave, Step step, List<Holder> holders, LocalDate day, RandomGenerator chance) {
        int answered = 0;
        for (Holder holder : holders) {
            LocalDate when = wave.opens(step).plusDays(holder.comes() + chance.nextInt(6));
            double level = holder.usual() + step.moved() + 0.8 * chance.nextGaussian();
            if (when.isBefore(day)) {
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
        double scaled = question.startsWith("who-5.") ? felt / 2 : felt;
        return OptionalInt.of((int) Math.round(scaled + 1.4 * chance.nextGaussian()));
    }
}
