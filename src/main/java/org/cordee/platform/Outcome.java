package org.cordee.platform;

import java.util.function.Function;

/** What a use case answers: done with a value, or refused with reasons a person can act on. A refusal never commits. */
public sealed interface Outcome<T> {

    /** Chooses by what happened. */
    <R> R fold(Function<? super T, ? extends R> done, Function<Problems, ? extends R> refused);

    /** It was done. */
    record Done<T>(T value) implements Outcome<T> {
        @Override
        public <R> R fold(Function<? super T, ? extends R> done, Function<Problems, ? extends R> refused) {
            return done.apply(value);
        }
    }

    /** It was refused, and nothing was written. */
    record Refused<T>(Problems problems) implements Outcome<T> {
        @Override
        public <R> R fold(Function<? super T, ? extends R> done, Function<Problems, ? extends R> refused) {
            return refused.apply(problems);
        }
    }

    /** Done with a value. */
    static <T> Outcome<T> done(T value) {
        return new Done<>(value);
    }

    /** Refused for these reasons. */
    static <T> Outcome<T> refused(Problem... problems) {
        return new Refused<>(Problems.of(problems));
    }

    /** Refused for these reasons. */
    static <T> Outcome<T> refused(Problems problems) {
        return new Refused<>(problems);
    }
}
