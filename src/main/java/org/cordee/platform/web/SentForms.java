package org.cordee.platform.web;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.cordee.platform.Outcome;
import org.cordee.platform.actor.Actor;
import org.cordee.platform.actor.Actors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Makes sending a form twice harmless where a row of {@link OneTimeForms} would itself tell something: who said words
 * that nobody signs, or that a mark was made and taken back. The keys are remembered in memory alone, at most 5 000; after
 * a restart, or on another instance, a form pressed twice counts twice.
 */
@Component
public class SentForms {

    private static final int MOST = 5000;

    private final FormKeys keys;
    private final Set<UUID> counted = Collections.newSetFromMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Boolean> eldest) {
            return size() > MOST;
        }
    });

    SentForms(FormKeys keys) {
        this.keys = keys;
    }

    /**
     * Does the work unless this form was done before, which gives {@code before}; a refused form may be sent again. Stops
     * with {@link OneTimeForms.FormReused} when the key was made for somebody else than the present actor.
     */
    public synchronized <T> Outcome<T> once(FormReader form, T before, Supplier<Outcome<T>> work) {
        UUID key = keys.sent(form, account());
        if (counted.contains(key)) {
            return Outcome.done(before);
        }
        Outcome<T> outcome = work.get();
        if (outcome instanceof Outcome.Done<T>) {
            counted.add(key);
        }
        return outcome;
    }

    private static @Nullable UUID account() {
        return Actors.current()
                .filter(Actor.Person.class::isInstance)
                .map(actor -> ((Actor.Person) actor).account())
                .orElse(null);
    }
}
