package org.cordee;

/** One line of {@code doctor}: what was looked at, how it is, and what to do when it is not well. */
record Check(State state, String subject, String found) {

    static Check good(String subject, String found) {
        return new Check(State.GOOD, subject, found);
    }

    /** Works, and somebody should know or decide. */
    static Check watch(String subject, String found) {
        return new Check(State.WATCH, subject, found);
    }

    static Check bad(String subject, String found) {
        return new Check(State.BAD, subject, found);
    }

    String line() {
        return "%-5s  %-12s  %s".formatted(state.shown, subject, found);
    }

    enum State {
        GOOD("ok"),
        WATCH("note"),
        BAD("WRONG");

        private final String shown;

        State(String shown) {
            this.shown = shown;
        }
    }
}
