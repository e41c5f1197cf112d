package org.cordee.site;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The short self-check of a team: questions with written anchors. It counts nothing and compares with nobody: it names
 * what to start with.
 */
record TeamCheck(List<TeamQuestion> questions, String source) {

    /** Where to start: the questions not yet at their last anchor, the least ready first, two at most. */
    List<TeamQuestion> startWith(Map<String, Integer> answers) {
        return questions.stream()
                .filter(question ->
                        answer(question, answers) < question.anchors().size() - 1)
                .sorted(Comparator.comparingInt(question -> answer(question, answers)))
                .limit(2)
                .toList();
    }

    /** The questions already at their last anchor. */
    List<TeamQuestion> inPlace(Map<String, Integer> answers) {
        return questions.stream()
                .filter(question ->
                        answer(question, answers) == question.anchors().size() - 1)
                .toList();
    }

    private static int answer(TeamQuestion question, Map<String, Integer> answers) {
        return answers.getOrDefault(question.code(), 0);
    }
}
