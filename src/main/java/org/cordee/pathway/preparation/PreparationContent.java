package org.cordee.pathway.preparation;

import java.util.List;
import org.cordee.reference.Words;

/**
 * What a team may start from.
 *
 * @param functions the kinds of work in a team, broad on purpose
 * @param often fears often said, to start a conversation
 * @param charter lines a team keeps, changes or leaves out
 */
record PreparationContent(List<TeamFunction> functions, List<Words> often, List<Words> charter) {

    /** A kind of work in a team. */
    record TeamFunction(String code, Words name) {}

    boolean knows(String function) {
        return functions.stream().anyMatch(each -> each.code().equals(function));
    }
}
