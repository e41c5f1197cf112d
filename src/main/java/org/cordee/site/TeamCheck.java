package org.cordee.site;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The short self-check of a team: a few practices of the team diagnosis, with their written anchors. It counts nothing
 * and compares with nobody: it names what to start with.
 */
record TeamCheck(List<TeamSection> sections, String source) {

    /** The quick practices of these sections, and the sections that have some. */
    static TeamCheck of(List<TeamSection> all, String source) {
        return new TeamCheck(
                all.stream()
                        .map(section -> new TeamSection(
                                section.code(),
                                section.practices().stream()
                                        .filter(TeamQuestion::quick)
                                        .toList()))
                        .filter(section -> !section.practices().isEmpty())
                        .toList(),
                source);
    }

    List<TeamQuestion> questions() {
        return sections.stream()
                .flatMap(section -> section.practices().stream())
                .toList();
    }

    /** The sections with a practice not yet at its last anchor: what to ask the whole team; never the answers. */
    List<String> sectionsToAsk(Map<String, Integer> answers) {
        return sections.stream()
                .filter(section -> section.practices().stream()
                        .anyMatch(question ->
                                answer(question, answers) < question.anchors().size() - 1))
                .map(TeamSection::code)
                .toList();
    }

    /** Where to start: the questions not yet at their last anchor, the least ready first, two at most. */
    List<TeamQuestion> startWith(Map<String, Integer> answers) {
        return questions().stream()
                .filter(question ->
                        answer(question, answers) < question.anchors().size() - 1)
                .sorted(Comparator.comparingInt(question -> answer(question, answers)))
                .limit(2)
                .toList();
    }

    /** The questions already at their last anchor. */
    List<TeamQuestion> inPlace(Map<String, Integer> answers) {
        return questions().stream()
                .filter(question ->
                        answer(question, answers) == question.anchors().size() - 1)
                .toList();
    }

    private static int answer(TeamQuestion question, Map<String, Integer> answers) {
        return answers.getOrDefault(question.code(), 0);
    }
}
