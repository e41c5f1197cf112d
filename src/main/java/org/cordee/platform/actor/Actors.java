package org.cordee.platform.actor;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Holds the actor of the current thread. Nothing outside this package can bind one without giving it back. */
public final class Actors {

    private static final ThreadLocal<Actor> CURRENT = new ThreadLocal<>();

    private Actors() {}

    /** The actor bound now, or empty: then the database shows nothing. */
    public static Optional<Actor> current() {
        return Optional.ofNullable(CURRENT.get());
    }

    /** Whoever is signed in, when they are who acts now. */
    public static Optional<Actor.Person> person() {
        return current().filter(Actor.Person.class::isInstance).map(Actor.Person.class::cast);
    }

    /** Runs the work as the actor and restores whoever was bound before, whatever happens. */
    public static <T> T as(Actor actor, Supplier<T> work) {
        Actor before = CURRENT.get();
        CURRENT.set(actor);
        try {
            return work.get();
        } finally {
            restore(before);
        }
    }

    /** Runs the work as the actor and restores whoever was bound before, whatever happens. */
    public static void run(Actor actor, Runnable work) {
        as(actor, () -> {
            work.run();
            return true;
        });
    }

    /** Binds until the returned binding is closed; for filters, whose work throws checked exceptions. */
    public static Binding bind(Actor actor) {
        Actor before = CURRENT.get();
        CURRENT.set(actor);
        return () -> restore(before);
    }

    private static void restore(@Nullable Actor before) {
        if (before == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(before);
        }
    }

    /** An actor bound for the length of a block. */
    public interface Binding extends AutoCloseable {
        @Override
        void close();
    }
}
