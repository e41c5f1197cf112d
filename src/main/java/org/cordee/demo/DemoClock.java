package org.cordee.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.Supplier;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Actors;
import org.cordee.platform.time.MovingClock;
import org.cordee.platform.time.Today;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets fictitious people act on days gone by, several acts in one transaction. */
@Component
class DemoClock {

    private static final LocalTime MORNING = LocalTime.of(10, 0);

    private final MovingClock clock;
    private final Today today;
    private final TransactionTemplate transactions;

    DemoClock(MovingClock clock, Today today, PlatformTransactionManager manager) {
        this.clock = clock;
        this.today = today;
        this.transactions = new TransactionTemplate(manager);
    }

    /** It is the morning of this day. */
    void at(LocalDate day) {
        clock.hold(day.atTime(MORNING).atZone(today.zone()).toInstant());
    }

    /** Time runs again. */
    void release() {
        clock.release();
    }

    /** Does the work as this person. */
    <T> T as(Actor.Person person, Supplier<T> work) {
        return Actors.as(new Actor.Demo(person), work);
    }

    /** Does the work as this person on this day. */
    <T> T on(LocalDate day, Actor.Person person, Supplier<T> work) {
        at(day);
        return as(person, work);
    }

    /** Does the work as this person in one transaction; days may move inside it. */
    void together(Actor.Person person, Runnable work) {
        Actors.run(
                new Actor.Demo(person),
                () -> transactions.executeWithoutResult(status -> {
                    work.run();
                    if (status.isRollbackOnly()) {
                        throw new IllegalStateException("the demonstration was refused something");
                    }
                }));
    }
}
