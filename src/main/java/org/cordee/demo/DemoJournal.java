package org.cordee.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.random.RandomGenerator;
import org.cordee.activity.ActEntry;
import org.cordee.activity.Journal;
import org.cordee.placement.PlacementStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Three years of log, week after week, as peers would have written it. */
@Component
class DemoJournal {

    private static final List<Usual> USUAL = List.of(
            new Usual("individual", 30, 1, 40),
            new Usual("individual", 45, 1, 15),
            new Usual("group", 90, 8, 15),
            new Usual("reception", 120, 11, 10),
            new Usual("team_life", 60, null, 10),
            new Usual("accompaniment", 90, 1, 6),
            new Usual("training_given", 180, 14, 2),
            new Usual("prevention", 120, 22, 2));

    private final Journal journal;
    private final DemoClock clock;

    DemoJournal(Journal journal, DemoClock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    /** A usual act and how often it comes, out of a hundred. */
    private record Usual(String kind, int minutes, @Nullable Integer heads, int outOfHundred) {}

    /** Writes the log of one placement; tells how many acts. */
    int write(DemoPlacements.Work work, RandomGenerator chance) {
        int acts = 0;
        YearMonth month = YearMonth.from(work.from());
        while (!month.isAfter(YearMonth.from(work.to()))) {
            acts += month(work, month, chance);
            month = month.plusMonths(1);
        }
        return acts;
    }

    private int month(DemoPlacements.Work work, YearMonth month, RandomGenerator chance) {
        List<LocalDate> days = month.atDay(1)
                .datesUntil(month.plusMonths(1).atDay(1))
                .filter(day -> !day.isBefore(work.from()) && !day.isAfter(work.to()))
                .filter(day -> day.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue())
                .filter(day -> chance.nextInt(100) < busy(work.status()))
                .toList();
        if (!days.isEmpty()) {
            clock.at(days.get(days.size() - 1));
            clock.together(work.peer(), () -> days.forEach(day -> log(work, day, chance)));
        }
        return days.size();
    }

    private void log(DemoPlacements.Work work, LocalDate day, RandomGenerator chance) {
        Usual usual = pick(chance.nextInt(100));
        Integer heads = usual.heads() == null || usual.heads() == 1
                ? usual.heads()
                : Integer.valueOf(usual.heads() - 2 + chance.nextInt(5));
        Done.of(journal.log(work.peer(), ActEntry.plain(work.placement(), usual.kind(), day, usual.minutes(), heads)));
    }

    private static Usual pick(int drawn) {
        int left = drawn;
        for (Usual usual : USUAL) {
            left -= usual.outOfHundred();
            if (left < 0) {
                return usual;
            }
        }
        return USUAL.get(0);
    }

    /** How many days out of a hundred bring an act. */
    private static int busy(PlacementStatus status) {
        return switch (status) {
            case EMPLOYEE -> 85;
            case TRAINEE -> 60;
            case VOLUNTEER, INDEPENDENT -> 45;
        };
    }
}
