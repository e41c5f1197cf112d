package org.cordee.questionnaire;

import java.util.List;

/**
 * What is asked together of one kind of respondent: a core that is always available, and plug-ins a structure may add
 * within a ceiling, so that nobody answers for more than five minutes.
 *
 * @param respondent of whom
 * @param moments when, in order: {@code t0}, {@code m3}, {@code m6}, {@code m12}…
 * @param core ids of instruments
 * @param mostPlugins how many at one date
 * @param mostSeconds the estimated time stays below
 */
record Battery(
        Respondent respondent,
        List<String> moments,
        List<String> core,
        List<Plugin> plugins,
        int mostPlugins,
        int mostSeconds) {

    /**
     * An instrument that may be added, whole or by some of its scales.
     *
     * @param scales asked alone; empty for the whole instrument
     * @param replaces what is no longer asked when it is there
     * @param moments when it may be asked; empty for any
     * @param choice plug-ins of the same word exclude one another; empty when it excludes none
     */
    record Plugin(
            String instrument, List<String> scales, List<Replaced> replaces, List<String> moments, String choice) {

        Plugin {
            scales = scales == null ? List.of() : List.copyOf(scales);
            replaces = replaces == null ? List.of() : List.copyOf(replaces);
            moments = moments == null ? List.of() : List.copyOf(moments);
            choice = choice == null ? "" : choice;
        }
    }

    /** Items of another instrument that a plug-in stands for. */
    record Replaced(String instrument, List<String> items) {}
}
