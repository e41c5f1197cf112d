package org.cordee.questionnaire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An item of a round that is left out by the answer to another one. */
record Conditional(String instrument, int version, String item, OnlyIf onlyIf) {

    /**
     * What is to be written.
     *
     * @param given answers, with those left out as {@link Answer.NotAsked}
     * @param askedAgain items left out before that are now to be asked
     */
    record Kept(List<Given> given, List<Conditional> askedAgain) {}

    String key() {
        return Question.key(instrument, item);
    }

    /**
     * Applies conditions to answers that came together.
     *
     * @param leftOut the keys of the questions left out so far
     */
    static Kept apply(List<Conditional> conditionals, List<Given> given, Set<String> leftOut) {
        Map<String, Given> byKey = new HashMap<>();
        given.forEach(each -> byKey.put(each.key(), each));
        List<Given> kept = new ArrayList<>(given);
        List<Conditional> askedAgain = new ArrayList<>();
        for (Conditional each : conditionals) {
            Given gate = byKey.get(each.onlyIf().key());
            boolean closed = gate == null ? leftOut.contains(each.key()) : each.isClosedBy(gate.answer());
            if (closed) {
                kept.removeIf(answer -> answer.key().equals(each.key()));
            }
            if (closed && gate != null) {
                kept.add(new Given(each.instrument(), each.version(), each.item(), new Answer.NotAsked()));
            }
            if (!closed && leftOut.contains(each.key())) {
                askedAgain.add(each);
            }
        }
        return new Kept(kept, askedAgain);
    }

    private boolean isClosedBy(Answer answer) {
        return answer instanceof Answer.Value given && given.value() == onlyIf.not();
    }
}
