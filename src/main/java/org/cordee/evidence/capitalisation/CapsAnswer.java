package org.cordee.evidence.capitalisation;

import java.util.List;

/**
 * What a teller answers to the draft as it stands.
 *
 * @param agreed the parts resting on their words that may appear; those left out are refused, without a reason
 * @param print of these, the ones that may be printed, which cannot be taken back
 * @param goesWithout whether the rest may appear if somebody refuses another part
 */
public record CapsAnswer(List<String> agreed, List<String> print, boolean goesWithout) {

    public CapsAnswer {
        agreed = List.copyOf(agreed);
        print = print.stream().filter(agreed::contains).toList();
    }
}
