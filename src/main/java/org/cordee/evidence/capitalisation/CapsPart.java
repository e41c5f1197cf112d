package org.cordee.evidence.capitalisation;

import java.util.List;

/**
 * A part of a draft or of an edition.
 *
 * @param words emptied when one of those it rests on took them back
 * @param print whether all of them accept print; known once it appeared
 * @param signatures whose words it rests on
 */
record CapsPart(String code, String words, boolean print, List<String> signatures) {

    List<String> lines() {
        return words.lines().filter(line -> !line.isBlank()).toList();
    }
}
